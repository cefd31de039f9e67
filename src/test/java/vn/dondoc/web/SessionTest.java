package vn.dondoc.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sessions are kept in the database: they end by time, by a person, by a new password.
 */
@WebTest
class SessionTest {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Client client;

	private Client other;

	@BeforeEach
	void signedInTwice() {
		this.jdbc.sql("truncate spring_session cascade").update();
		this.client = new Client(this.port);
		this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);
		this.other = new Client(this.port);
		this.other.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);
	}

	@Test
	void anIdleSessionEndsAndThePersonComesBackToTheirPage() {
		this.jdbc.sql("update spring_session set last_access_time = 0, expiry_time = 1800000").update();

		assertEndedAndBack();
	}

	@Test
	void aSessionEndsHoweverMuchItIsUsed() {
		this.jdbc.sql("update spring_session set creation_time = creation_time - 8 * 3600000 - 1000").update();

		assertEndedAndBack();
	}

	private void assertEndedAndBack() {
		HttpResponse<String> program = this.other.get("/api/trial/viewer", "X-Requested-With", "XMLHttpRequest");
		assertThat(program.statusCode()).isEqualTo(401);
		assertThat(program.body()).contains("\"status\":401", "Cần đăng nhập");

		HttpResponse<String> page = this.client.page("/directives?q=x");
		assertThat(page.headers().firstValue("Location")).hasValueSatisfying((to) -> assertThat(to).endsWith("?ended"));
		assertThat(this.client.page("/sign-in?ended").body()).contains("Phiên làm việc đã hết hạn");
		assertThat(this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD).headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/directives?q=x"));
	}

	@Test
	void aPersonSeesTheirSessionsAndEndsThemAll() {
		this.other.page("/camunda/app/tasklist/default/");
		assertThat(this.other.get(ENGINE + "/task/count").statusCode()).isEqualTo(200);
		String account = this.client.page("/account").body();
		assertThat(account).contains("127.0.0.1", "phiên này", "Đăng xuất khỏi mọi thiết bị");
		assertThat(this.client.get("/api/account/sessions").body()).contains("\"current\":true", "\"current\":false");

		HttpResponse<String> out = this.client.post("/account/sign-out-everywhere", FORM, "_csrf=" + csrf(this.client),
				"Accept", "text/html");

		assertThat(out.headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/sign-in?signed-out-everywhere"));
		assertThat(this.client.page("/").statusCode()).isEqualTo(302);
		assertThat(this.other.get(ENGINE + "/task/count").statusCode()).isEqualTo(401);
		assertThat(this.other.page("/").headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/sign-in?signed-out-everywhere"));
		assertThat(this.other.page("/sign-in?signed-out-everywhere").body()).contains("đăng xuất khỏi mọi thiết bị");
	}

	@Test
	void anAdministratorEndsTheSessionsOfAnybodyAndNobodyElseDoes() {
		String path = "/api/people/" + TestPeople.OFFICER + "/sessions";
		assertThat(this.client.delete(path, "X-DONDOC-CSRF", csrf(this.client)).statusCode()).isEqualTo(403);
		assertThat(this.other.page("/").statusCode()).isEqualTo(200);

		HttpResponse<String> ended = new Client(this.port).delete(path, "Authorization", TestPeople.administrator());

		assertThat(ended.body()).isEqualTo("{\"ended\":2}");
		assertThat(this.other.page("/").statusCode()).isEqualTo(302);
	}

	@Test
	void whatAnotherVersionHasWrittenMeansToSignInAgain() {
		this.jdbc.sql("update spring_session_attributes set attribute_bytes = '\\x00'").update();

		assertThat(this.client.page("/").statusCode()).isEqualTo(302);
		this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);
		assertThat(this.client.page("/").statusCode()).isEqualTo(200);
	}

	private static String csrf(Client client) {
		return client.cookie("DONDOC-CSRF").orElseThrow();
	}

}
