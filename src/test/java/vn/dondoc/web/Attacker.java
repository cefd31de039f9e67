package vn.dondoc.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What the two published attacks on Camunda 7.24.0 send, with all tokens in order. */
final class Attacker {

	static final String ENGINE = "/camunda/api/engine/engine/default";

	/** Evaluated, it springs the {@link Trap}. */
	static final String EXPRESSION = "{\"assigneeExpression\":\"${trap.spring()}\"}";

	static final String OR_QUERY = "{\"orQueries\":[" + EXPRESSION + "]}";

	private static final String NEW_ADMINISTRATOR = """
			{"profile":{"id":"ke.gian","firstName":"Kẻ","lastName":"Gian","email":""},
			"credentials":{"password":"mat-khau-ke-gian-1"}}""";

	private final Client client;

	Attacker(int port) {
		this.client = new Client(port);
	}

	static Attacker signedIn(int port, String username, String password) {
		Attacker attacker = new Attacker(port);
		attacker.client.signIn(username, password);
		attacker.client.page("/camunda/app/tasklist/default/");
		return attacker;
	}

	HttpResponse<String> makeMyselfAdministrator() {
		String setup = "/camunda/api/admin/setup/default/user/create";
		// Whatever is open to anybody brings a token
		List.of("/camunda/app/admin/styles/user-styles.css", "/camunda/api/admin/auth/user/default", setup)
			.forEach((path) -> this.client.get(path));
		return post(setup, NEW_ADMINISTRATOR);
	}

	HttpResponse<String> post(String path, String body) {
		return this.client.send(this.client.request(path)
			.header("Content-Type", "application/json")
			.header("X-XSRF-TOKEN", this.client.cookie("XSRF-TOKEN").orElse("none"))
			.POST(BodyPublishers.ofString(body)));
	}

	String saveFilter(String query) {
		HttpResponse<String> saved = post(ENGINE + "/filter/create",
				"{\"resourceType\":\"Task\",\"name\":\"Bẫy\",\"query\":" + query + ",\"properties\":{}}");
		return (saved.statusCode() == 200) ? saved.body().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1") : null;
	}

	/** A bean of the application, as an expression reaches any. */
	public static final class Trap {

		private final AtomicInteger sprung = new AtomicInteger();

		public String spring() {
			this.sprung.incrementAndGet();
			return "nobody";
		}

		boolean wasSprung() {
			return this.sprung.getAndSet(0) > 0;
		}

	}

}
