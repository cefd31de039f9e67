package vn.dondoc.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * One person's session over HTTP: signed in once, with cookies and the tokens against
 * forged requests. Follows no redirects.
 */
public final class WebSession {

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String root;

	/** Signs in. The password is the user name. */
	public WebSession(int port, String username) {
		this.root = "http://localhost:" + port;
		get("/sign-in");
		String form = "username=" + username + "&password=" + username + "&_csrf="
				+ URLEncoder.encode(cookie("DONDOC-CSRF"), StandardCharsets.UTF_8);
		send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
		get("/camunda/app/tasklist/default/");
	}

	public HttpResponse<String> get(String path) {
		return send(request(path));
	}

	public HttpResponse<String> post(String path, String json) {
		return send(withTokens(path).POST(BodyPublishers.ofString(json)));
	}

	public HttpResponse<String> put(String path, String json) {
		return send(withTokens(path).PUT(BodyPublishers.ofString(json)));
	}

	private HttpRequest.Builder withTokens(String path) {
		return request(path).header("Content-Type", "application/json")
			.header("X-DONDOC-CSRF", cookie("DONDOC-CSRF"))
			.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.root + path)).header("Accept", "application/json, text/html");
	}

	private String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
