package vn.dondoc.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A client with its own cookies, which follows no redirects. */
public class Client {

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.followRedirects(Redirect.NEVER)
		.build();

	private final String root;

	public Client(int port) {
		this.root = "http://localhost:" + port;
	}

	public static String basic(String username, String password) {
		byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
		return "Basic " + Base64.getEncoder().encodeToString(both);
	}

	/** A page, as a browser asks for it. */
	public HttpResponse<String> page(String path) {
		return send(request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
	}

	/** A page of another server. */
	HttpResponse<String> absolute(String address) {
		return send(HttpRequest.newBuilder(URI.create(address)));
	}

	public HttpResponse<String> get(String path, String... headers) {
		return send(withHeaders(request(path), headers));
	}

	public HttpResponse<String> post(String path, String type, String body, String... headers) {
		return send(withHeaders(request(path), headers).header("Content-Type", type)
			.POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
	}

	HttpResponse<String> put(String path, String type, String body, String... headers) {
		return send(withHeaders(request(path), headers).header("Content-Type", type)
			.PUT(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
	}

	HttpResponse<String> delete(String path, String... headers) {
		return send(withHeaders(request(path), headers).DELETE());
	}

	public HttpResponse<String> signIn(String username, String password) {
		page("/sign-in");
		String form = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
				+ encoded(cookie("DONDOC-CSRF").orElseThrow());
		return post("/sign-in", "application/x-www-form-urlencoded", form, "Accept", "text/html");
	}

	public Optional<String> cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst();
	}

	public HttpResponse<String> send(HttpRequest.Builder request) {
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

	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.root + path));
	}

	private static HttpRequest.Builder withHeaders(HttpRequest.Builder request, String... headers) {
		return (headers.length == 0) ? request : request.headers(headers);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
