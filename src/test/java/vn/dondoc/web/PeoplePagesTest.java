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

/** How administrators bring people in, change what they are and reset passwords. */
@WebTest
class PeoplePagesTest {

	private static final String PASSWORD = "Một câu rất dài để nhớ";

	private static final String OFFICER_OF_HEALTH = "[{\"role\":\"officer\",\"agency\":\"bo-y-te\"}]";

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

	@Test
	void aPersonIsRecordedChangedAndLosesTheirRights() {
		assertThat(put("moi.mot", "Trần Thị Mới", OFFICER_OF_HEALTH, PASSWORD).statusCode()).isEqualTo(201);
		assertThat(as("moi.mot", PASSWORD, "/api/trial/viewer").body()).contains("officer", "bo-y-te");
		assertThat(
				put("moi.mot", "Trần Thị Mới", "[{\"role\":\"agency-head\",\"agency\":\"bo-y-te\"}]", "").statusCode())
			.isEqualTo(200);
		assertThat(
				this.client.get("/api/people?q=tran+thi+moi&role=agency-head&agency=bo-y-te", administrator()).body())
			.contains("\"username\":\"moi.mot\"", "\"total\":1");

		Client signedIn = new Client(this.port);
		signedIn.signIn("moi.mot", PASSWORD);
		assertThat(put("moi.mot", "Trần Thị Mới", "[]", "").statusCode()).isEqualTo(200);
		assertThat(signedIn.page("/").headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/sign-in?rights-changed"));
		assertThat(as("moi.mot", PASSWORD, "/api/trial/viewer").body()).doesNotContain("bo-y-te", "agency-head");
		assertThat(recorded("PERSON_CHANGED")).containsSubsequence("moi.mot: tạo mới, +officer/bo-y-te",
				"moi.mot: +agency-head/bo-y-te, -officer/bo-y-te", "moi.mot: -agency-head/bo-y-te");
	}

	@Test
	void aResetEndsTheSessionsAndIsRecorded() {
		put("moi.hai", "Trần Thị Hai", OFFICER_OF_HEALTH, PASSWORD);
		Client signedIn = new Client(this.port);
		signedIn.signIn("moi.hai", PASSWORD);

		assertThat(reset("moi.hai", "ngan").body()).contains("\"field\":\"password\"", "12 đến 200 ký tự");
		assertThat(reset("khong.co", "Một câu khác cũng dài").statusCode()).isEqualTo(404);
		assertThat(reset("moi.hai", "Một câu khác cũng dài").statusCode()).isEqualTo(204);

		assertThat(signedIn.page("/").headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/sign-in?password-reset"));
		assertThat(as("moi.hai", PASSWORD, "/api/trial/viewer").statusCode()).isEqualTo(401);
		assertThat(as("moi.hai", "Một câu khác cũng dài", "/api/trial/viewer").statusCode()).isEqualTo(200);
		assertThat(recorded("PASSWORD_RESET")).contains("moi.hai").doesNotContain("câu khác");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			tên.lạ  | A B | a@b.vn | officer       | bo-y-te    | username
			moi.ba  | ''  | a@b.vn | officer       | bo-y-te    | fullName
			moi.ba  | A B | a@b    | officer       | bo-y-te    | email
			moi.ba  | A B | a@b.vn;b | officer     | bo-y-te    | email
			moi.ba  | A B | ;      | officer       | bo-y-te    | email
			moi.ba  | A B | a@b.vn | officer       | ''         | appointments[0].agency
			moi.ba  | A B | a@b.vn | officer       | khong-co   | appointments[0].agency
			moi.ba  | A B | a@b.vn | administrator | bo-y-te    | appointments[0].agency
			moi.ba  | A B | a@b.vn | vua           | bo-y-te    | appointments[0].role
			""")
	void whatIsWrongIsSaidByField(String username, String fullName, String email, String role, String agency,
			String field) {
		HttpResponse<String> answer = this.client
			.put("/api/people/" + username.replace("ê", "%C3%AA").replace("ạ", "%E1%BA%A1"), "application/json", """
					{"fullName":"%s","email":"%s","appointments":[{"role":"%s","agency":"%s"}]}""".formatted(fullName,
					email, role, agency), administrator());

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
	}

	@Test
	void theLastAdministratorStays() {
		HttpResponse<String> answer = put("quantri", "Quản trị", "[]", "");

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("quản trị hệ thống duy nhất", "\"field\":\"appointments\"");
	}

	@Test
	void thePageDoesTheSame() {
		this.client.signIn("quantri", "mat-khau-cua-quan-tri");
		assertThat(this.client.page("/").body()).contains("href=\"/people\"");
		assertThat(this.client.page("/people/edit").body()).contains("Thêm người dùng", "Bộ Y tế");
		String filled = "username=moi.trang&fullName=Lê+Văn+Trang&email=trang@vi.du;thu.ky@vi.du,&password=&role=officer&agency=Bộ+Y+tế&role=&agency=";
		assertThat(form("/people/edit", filled.replace("Bộ+Y+tế", "Bộ+Lạ")).body()).contains("Không có cơ quan “Bộ Lạ”",
				"aria-invalid");

		assertThat(form("/people/edit", filled).statusCode()).isEqualTo(302);
		assertThat(this.client.page("/people?q=LE+VAN+trang").body()).contains("Đã lưu moi.trang", "Lê Văn Trang",
				"trang@vi.du, thu.ky@vi.du", "Cán bộ thực hiện – Bộ Y tế");
		assertThat(form("/people/edit", filled).body()).contains("Đã có người dùng mang tên này");
		assertThat(this.client.page("/people/edit?username=moi.trang").body()).contains("value=\"Bộ Y tế\"");
		assertThat(form("/people/password", "username=moi.trang&password=ngan").body()).contains("12 đến 200 ký tự");
		assertThat(form("/people/password", "username=moi.trang&password=Một+câu+dài+để+nhớ").statusCode())
			.isEqualTo(302);
	}

	@Test
	void onlyForAdministrators() {
		String[] officer = { "Authorization", Client.basic(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD) };

		assertThat(this.client.get("/people", officer).statusCode()).isEqualTo(403);
		assertThat(this.client.get("/api/people", officer).statusCode()).isEqualTo(403);
		assertThat(this.client.get("/api/people/quantri", officer).statusCode()).isEqualTo(403);
		assertThat(this.client.put("/api/people/nv.an", "application/json", "{}", officer).statusCode()).isEqualTo(403);
	}

	private HttpResponse<String> put(String username, String fullName, String appointments, String password) {
		return this.client.put("/api/people/" + username, "application/json", """
				{"fullName":"%s","email":"%s@vi.du","appointments":%s,"password":"%s"}""".formatted(fullName, username,
				appointments, password), administrator());
	}

	private HttpResponse<String> reset(String username, String password) {
		return this.client.put("/api/people/" + username + "/password", "application/json",
				"{\"password\":\"" + password + "\"}", administrator());
	}

	private HttpResponse<String> form(String path, String form) {
		return this.client.post(path, "application/x-www-form-urlencoded;charset=UTF-8",
				form + "&_csrf=" + this.client.cookie("DONDOC-CSRF").orElseThrow(), "Accept", "text/html");
	}

	private HttpResponse<String> as(String username, String password, String path) {
		return new Client(this.port).get(path, "Authorization", Client.basic(username, password));
	}

	private String recorded(String kind) {
		return String.join("\n",
				this.jdbc.sql("select detail from security_event where kind = ? and username = 'quantri' order by id")
					.param(kind)
					.query(String.class)
					.list());
	}

	private static String[] administrator() {
		return new String[] { "Authorization", TestPeople.administrator() };
	}

}
