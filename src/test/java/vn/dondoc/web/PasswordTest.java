package vn.dondoc.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PasswordTest {

	private static final String USER = TestPeople.CHANGING;

	private static final String OLD = TestPeople.CHANGING_PASSWORD;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Client client;

	@BeforeEach
	void newClient() {
		this.client = new Client(this.port);
		this.jdbc.sql("truncate sign_in_attempt").update();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ngan qua 12       | 12 đến 200 ký tự
			cuaDOI.MATkhau99  | chứa tên đăng nhập
			MatKhau@20261122  | dễ đoán
			1234567890123456  | dễ đoán
			aaaaaaaaaaaaaaaa  | dễ đoán
			qwertyuiopasdfgh  | dễ đoán
			22/11/1990-2026   | dễ đoán
			Một câu cũ dễ nhớ | khác mật khẩu hiện tại
			""")
	void aPoorPasswordIsRefusedWithTheReason(String next, String reason) {
		HttpResponse<String> answer = change(OLD, next);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("\"field\":\"next\"", reason).doesNotContain(next);
	}

	@Test
	void thePasswordInForceIsAskedFor() {
		assertThat(change("sai", "Một câu mới rất dài").statusCode()).isEqualTo(401);

		this.client.signIn(USER, OLD);
		HttpResponse<String> answer = post("current=sai&next=Mot+cau+moi+rat+dai&again=Mot+cau+moi+rat+dai");
		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/account"));
		assertThat(this.client.page("/account").body()).contains("Mật khẩu hiện tại không đúng.", "aria-invalid");
		post("current=Một+câu+cũ+dễ+nhớ&next=Mot+cau+moi+rat+dai&again=khac");
		assertThat(this.client.page("/account").body()).contains("không giống nhau");
	}

	@Test
	void aChangeEndsTheOtherSessions() {
		this.client.signIn(USER, OLD);
		Client other = new Client(this.port);
		other.signIn(USER, OLD);

		post("current=Một+câu+cũ+dễ+nhớ&next=Một+câu+mới+rất+dài&again=Một+câu+mới+rất+dài");

		assertThat(this.client.page("/account").body()).contains("Đã đổi mật khẩu.");
		assertThat(other.page("/").headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/sign-in?password-changed"));
		assertThat(
				new Client(this.port).get("/api/trial/viewer", "Authorization", Client.basic(USER, OLD)).statusCode())
			.isEqualTo(401);
		String[] asNew = { "Authorization", Client.basic(USER, "Một câu mới rất dài") };
		assertThat(new Client(this.port)
			.post("/api/account/password", "application/json",
					"{\"current\":\"Một câu mới rất dài\",\"next\":\"" + OLD + "\"}", asNew)
			.statusCode()).isEqualTo(204);
	}

	/** See CockpitTest for what else it refuses. */
	@Test
	void theEnginesAdministrationSetsNoPasswords() {
		String engine = "/camunda/api/engine/engine/default";
		this.client.signIn("quan.tri", "mat-khau-quan-tri");
		this.client.page("/camunda/app/admin/default/");
		String token = this.client.cookie("XSRF-TOKEN").orElseThrow();

		assertThat(this.client.get(engine + "/identity/password-policy").body()).contains("PASSWORD_POLICY_LENGTH",
				"\"minLength\":\"12\"");
		assertThat(this.client
			.put(engine + "/user/" + USER + "/credentials", "application/json",
					"{\"password\":\"Một câu mới rất dài\",\"authenticatedUserPassword\":\"mat-khau-quan-tri\"}",
					"X-XSRF-TOKEN", token)
			.statusCode()).isEqualTo(403);
	}

	private HttpResponse<String> change(String current, String next) {
		return this.client.post("/api/account/password", "application/json",
				"{\"current\":\"%s\",\"next\":\"%s\"}".formatted(current, next), "Authorization",
				Client.basic(USER, current));
	}

	private HttpResponse<String> post(String form) {
		return this.client.post("/account/password", "application/x-www-form-urlencoded;charset=UTF-8",
				form + "&_csrf=" + this.client.cookie("DONDOC-CSRF").orElseThrow(), "Accept", "text/html");
	}

}
