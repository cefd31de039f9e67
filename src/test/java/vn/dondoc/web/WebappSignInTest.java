package vn.dondoc.web;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class WebappSignInTest {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	@LocalServerPort
	private int port;

	private Client client;

	@BeforeEach
	void signedIn() {
		this.client = new Client(this.port);
		this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);
	}

	@Test
	void tasklistTakesThePersonOver() {
		HttpResponse<String> page = this.client.page(TASKLIST);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().allValues("Content-Security-Policy")).singleElement().asString().contains("nonce-");

		HttpResponse<String> person = this.client.get("/camunda/api/admin/auth/user/default");
		assertThat(person.body()).contains("\"userId\":\"nv.an\"").contains("tasklist").doesNotContain("cockpit");
		assertThat(this.client.get(ENGINE + "/task").body()).isEqualTo("[]");
		assertThat(this.client.get(ENGINE + "/user/nv.an/profile").statusCode()).isEqualTo(200);
	}

	@Test
	void manyPagesAtOnceAllowTheirOwnScripts() {
		this.client.page(TASKLIST);
		Pattern header = Pattern.compile("'nonce-([^']+)'");
		Pattern page = Pattern.compile(" nonce=\"([^\"]*)\"");
		ExecutorService browsers = Executors.newFixedThreadPool(8);
		try {
			List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 150)
				.mapToObj((i) -> CompletableFuture.supplyAsync(() -> this.client.page(TASKLIST), browsers))
				.toList();
			Set<String> nonces = new HashSet<>();
			answers.stream().map(CompletableFuture::join).forEach((answer) -> {
				String nonce = first(header, answer.headers().firstValue("Content-Security-Policy").orElseThrow());
				assertThat(page.matcher(answer.body()).results().map((match) -> match.group(1)).distinct())
					.containsExactly(nonce);
				nonces.add(nonce);
			});
			assertThat(nonces).hasSize(answers.size());
		}
		finally {
			browsers.shutdown();
		}
	}

	private static String first(Pattern pattern, String text) {
		return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
	}

	@Test
	void theEngineIsAskedInTheNameOfThatPerson() {
		assertThat(this.client.get(ENGINE + "/user/tt.binh/profile").body()).doesNotContain("firstName");
		assertThat(this.client.get(ENGINE + "/process-definition?key=daily-digest").body()).isEqualTo("[]");
	}

	@Test
	void nobodyElseGetsIn() {
		Client stranger = new Client(this.port);

		assertThat(stranger.get(ENGINE + "/task/count").statusCode()).isEqualTo(401);
		assertThat(stranger
			.post("/camunda/api/admin/auth/user/default/login/tasklist", "application/x-www-form-urlencoded",
					"username=nv.an&password=mat-khau-an")
			.statusCode()).isEqualTo(401);
	}

	@Test
	void theirOwnCsrfProtectionStands() {
		this.client.page(TASKLIST);
		String token = this.client.cookie("XSRF-TOKEN").orElseThrow();

		assertThat(this.client.post(ENGINE + "/task/1/claim", "application/json", "{}", "X-XSRF-TOKEN", token).body())
			.contains("Cannot find task");
		assertThat(this.client.post(ENGINE + "/task/1/claim", "application/json", "{}").statusCode()).isEqualTo(403);
	}

	@Test
	void signingOutInTasklistSignsOutEverywhere() {
		this.client.page(TASKLIST);
		String token = this.client.cookie("XSRF-TOKEN").orElseThrow();

		HttpResponse<String> out = this.client.post("/camunda/api/admin/auth/user/default/logout", "application/json",
				"", "X-XSRF-TOKEN", token);

		assertThat(out.statusCode()).isLessThan(300);
		assertThat(this.client.page("/").statusCode()).isEqualTo(302);
		assertThat(this.client.get(ENGINE + "/task/count").statusCode()).isEqualTo(401);
	}

	@Test
	void signingOutOfPagesSignsOutOfTasklist() {
		this.client.page(TASKLIST);
		String token = this.client.cookie("DONDOC-CSRF").orElseThrow();

		this.client.post("/sign-out", "application/x-www-form-urlencoded", "_csrf=" + token);

		assertThat(this.client.get(ENGINE + "/task/count").statusCode()).isEqualTo(401);
	}

}
