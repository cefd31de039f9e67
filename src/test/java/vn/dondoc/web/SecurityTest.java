package vn.dondoc.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class SecurityTest {

	private static final String[] AS_OFFICER = { "Authorization",
			Client.basic(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD) };

	@LocalServerPort
	private int port;

	private Client client;

	@BeforeEach
	void newClient() {
		this.client = new Client(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/", "/camunda/", "/camunda",
			"/swagger-ui.html", "/no-such-page", "/actuator/metrics" })
	void aPersonIsLedToTheSignInPage(String path) {
		HttpResponse<String> answer = this.client.page(path);

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/sign-in"));
	}

	@Test
	void aProgramIsToldToSignIn() {
		HttpResponse<String> answer = this.client.get("/api/trial/viewer");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
		assertThat(answer.headers().firstValue("WWW-Authenticate"))
			.hasValueSatisfying((challenge) -> assertThat(challenge).startsWith("Basic"));
		assertThat(answer.body()).contains("\"title\":\"Chưa đăng nhập\"").contains("Cần đăng nhập");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Requested-With: XMLHttpRequest", "Sec-Fetch-Mode: cors", "Accept: text/html" })
	void aBrowserIsNotMadeToOpenItsOwnPasswordBox(String header) {
		HttpResponse<String> answer = this.client.get("/api/trial/viewer", header.split(": "));

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
	}

	@Test
	void basicNamesTheViewer() {
		HttpResponse<String> answer = this.client.get("/api/trial/viewer", AS_OFFICER);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body())
			.startsWith("{\"username\":\"nv.an\",\"roles\":[\"officer\"],\"agencies\":[\"so-thu-nghiem\"]");
		assertThat(this.client.cookie("JSESSIONID")).isEmpty();
	}

	@Test
	void basicNeedsNoCsrfToken() {
		assertThat(this.client.post("/api/trial", "application/json", "{\"title\":\"Một\"}", AS_OFFICER).statusCode())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hay.quen:sai", "hay.quen:", "khong.co:mat-khau-an", "hay.quen\u0000:mat-khau-an", ":" })
	void wrongCredentialsAreRefused(String credentials) {
		String[] parts = credentials.split(":", -1);
		HttpResponse<String> answer = this.client.get("/api/trial/viewer", "Authorization",
				Client.basic(parts[0], parts[1]));

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("Tên đăng nhập hoặc mật khẩu không đúng");
	}

	@Test
	void aWrongPasswordLeadsBackToTheSignInPage() {
		HttpResponse<String> answer = this.client.signIn(TestPeople.FORGETFUL, "sai");

		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/sign-in?error"));
		assertThat(this.client.page("/sign-in?error").body()).contains("Tên đăng nhập hoặc mật khẩu không đúng");
	}

	@Test
	void theSessionNeedsItsCsrfToken() {
		this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);
		String body = "{\"title\":\"Một\"}";

		HttpResponse<String> without = this.client.post("/api/trial", "application/json", body);
		assertThat(without.statusCode()).isEqualTo(403);
		assertThat(without.body()).contains("X-DONDOC-CSRF");

		String token = this.client.cookie("DONDOC-CSRF").orElseThrow();
		HttpResponse<String> with = this.client.post("/api/trial", "application/json", body, "X-DONDOC-CSRF", token);
		assertThat(with.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "Bearer x", "Basic x", "Basic bnYuYW46c2Fp" })
	void credentialsThatAreNoneDoNotStandForTheSessionsToken(String authorization) {
		this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);

		HttpResponse<String> answer = this.client.post("/api/trial", "application/json", "{\"title\":\"Một\"}",
				"Authorization", authorization);

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(new Client(this.port)
			.post("/api/trial", "application/json", "{\"title\":\"Một\"}", "Authorization", authorization)
			.statusCode()).isEqualTo(401);
	}

	@Test
	void signingInLeadsToThePageWanted() {
		this.client.page("/camunda/app/tasklist/default/");

		HttpResponse<String> answer = this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);

		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/camunda/app/tasklist/default/"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/", "https://evil.example/", "/\\evil.example", "/a\r\nX: y", "" })
	void signingInLeadsNowhereElse(String wanted) {
		String cookie = Base64.getUrlEncoder().encodeToString(wanted.getBytes(StandardCharsets.UTF_8));
		this.client.page("/sign-in");
		String csrf = this.client.cookie("DONDOC-CSRF").orElseThrow();

		HttpResponse<String> answer = new Client(this.port).post("/sign-in", "application/x-www-form-urlencoded",
				"username=nv.an&password=mat-khau-an&_csrf=" + csrf, "Cookie",
				"DONDOC-CSRF=" + csrf + "; DONDOC-WANTED=" + cookie, "Accept", "text/html");

		assertThat(answer.headers().firstValue("Location")).hasValue("http://localhost:" + this.port + "/");
	}

	@Test
	void signingInGivesANewSessionAndSigningOutEndsIt() {
		this.client.page("/");
		assertThat(this.client.cookie("JSESSIONID")).isEmpty();
		HttpResponse<String> in = this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);
		String before = this.client.cookie("JSESSIONID").orElseThrow();
		assertThat(in.headers().allValues("Set-Cookie")).anySatisfy(
				(cookie) -> assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly").contains("SameSite=Lax"));
		assertThat(this.client.page("/").statusCode()).isEqualTo(200);
		this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);
		assertThat(this.client.cookie("JSESSIONID")).get().isNotEqualTo(before);

		String token = this.client.cookie("DONDOC-CSRF").orElseThrow();
		this.client.post("/sign-out", "application/x-www-form-urlencoded", "_csrf=" + token);

		assertThat(this.client.page("/").statusCode()).isEqualTo(302);
		assertThat(this.client.page("/sign-in?signed-out").body()).contains("Đã đăng xuất.");
		assertThat(this.client.page("/sign-in").body()).doesNotContain("Đã đăng xuất.");
	}

	@Test
	void theFirstPageLeadsOnlyToPagesThatAreThere() {
		this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);

		assertThat(this.client.page("/").body()).contains("Xin chào, Nguyễn Văn An", "Việc của tôi", "Hộp thư thử")
			.doesNotContain("Vận hành", "/annexes");
	}

	@Test
	void theSetupOfAnAdministratorIsClosed() {
		String setup = "/camunda/api/admin/setup/default/user/create";

		assertThat(this.client.post(setup, "application/json", "{}").statusCode()).isEqualTo(401);
		// By GET, which the engine's own CSRF protection lets pass: it would answer 405
		assertThat(this.client.get(setup, AS_OFFICER).statusCode()).isEqualTo(403);
		assertThat(this.client.get(setup.replace("setup", "%73etup"), AS_OFFICER).statusCode()).isEqualTo(403);
		assertThat(this.client.get(setup.replace("setup", "setup;a=b"), AS_OFFICER).statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//camunda/api/admin/setup/default/user/create", "/camunda/api/./admin/setup/default",
			"/camunda/api/../api/admin/setup/default", "/camunda/api/%61dmin/setup/default", "/api//directives",
			"/camunda/api/admin/setup;a=b/default" })
	void aPathWrittenInAnOddWayIsRefused(String path) {
		for (String[] headers : new String[][] { {}, AS_OFFICER, { "Accept", "text/html" } }) {
			String[] given = (headers.length == 0) ? new String[] { "Accept", "*/*" } : headers;

			HttpResponse<String> answer = this.client.get(path, given);

			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("Yêu cầu không hợp lệ").doesNotContain("Exception", "\tat ");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/engine", "/engine-rest/task", "/rest/engine" })
	void theEnginesRestInterfaceIsNotPublished(String path) {
		assertThat(this.client.get(path).statusCode()).isEqualTo(401);
		assertThat(this.client.get(path, AS_OFFICER).statusCode()).isEqualTo(404);
	}

	@Test
	void metricsAreForAdministrators() {
		assertThat(this.client.get("/actuator/health").statusCode()).isEqualTo(200);
		assertThat(this.client.get("/actuator/metrics", AS_OFFICER).statusCode()).isEqualTo(403);
	}

	@Test
	void theApiIsDescribedToSignedInPeople() {
		assertThat(this.client.get("/v3/api-docs").statusCode()).isEqualTo(401);
		HttpResponse<String> description = this.client.get("/v3/api-docs", AS_OFFICER);
		assertThat(description.statusCode()).isEqualTo(200);
		assertThat(description.body()).contains("\"/api/trial/viewer\"")
			.contains("\"basic\"")
			.doesNotContain("\"name\":\"viewer\"");
		assertThat(this.client.get("/swagger-ui/index.html", AS_OFFICER).statusCode()).isEqualTo(200);
	}

	@Test
	void pagesSayWhatABrowserMayDoWithThem() {
		HttpResponse<String> page = this.client.page("/sign-in");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
		assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
		assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(page.headers().firstValue("Permissions-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).contains("camera=()"));
		assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
		assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
		assertThat(page.headers().firstValue("Cache-Control"))
			.hasValueSatisfying((cache) -> assertThat(cache).contains("no-store"));
		assertThat(this.client.get("/css/dondoc.css").headers().firstValue("Cache-Control")).hasValue("no-cache");
	}

}
