package vn.dondoc.lifecycle;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.DemoPeople;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The policy as its page shows and changes it, and as programs do. */
@ServedTest
class PolicyPageTest {

	@Autowired
	private Trace trace;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private final HttpClient http = HttpClient.newHttpClient();

	private Browser browser;

	@BeforeEach
	void open() {
		this.trace.now("2025-07-01T08:00:00+07:00");
		this.browser = Browser.at(this.port);
	}

	@AfterEach
	void backToTheDelivered() {
		this.browser.close();
		this.repository.createDeploymentQuery()
			.deploymentName("office")
			.list()
			.forEach((office) -> this.repository.deleteDeployment(office.getId()));
		this.jdbc.sql("alter table policy_version disable trigger user").update();
		this.jdbc.sql("delete from policy_version").update();
		this.jdbc.sql("alter table policy_version enable trigger user").update();
	}

	@Test
	void anAdministratorChangesTheTableAndPutsItBack() {
		Page page = signIn();
		page.navigate("/policy");
		assertThat(page.locator("main")).containsText("Quá hạn 15 ngày");
		Browser.picture(page, "policy");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sửa bảng")).click();

		Locator overdue = page.locator("#row5");
		overdue.getByLabel("văn thư").check();
		overdue.getByLabel("đến", new Locator.GetByLabelOptions().setExact(true)).fill("4");
		overdue.getByLabel("Báo ngay").check();
		button(page, "Lưu và dùng").click();
		assertThat(page.locator(".problem")).containsText("Quá hạn từ ngày 5 đến ngày 6 không có hàng nào");
		assertThat(page.locator(".problem")).containsText("Hãy ghi lý do sửa");
		assertThat(page.locator("#row5").getByLabel("văn thư")).isChecked();

		page.locator("#row6").getByLabel("Số ngày từ").fill("5");
		page.getByLabel("Lý do sửa").fill("Thủ trưởng cần biết sớm hơn");
		button(page, "Xem hệ quả").click();
		assertThat(page.locator("#preview")).containsText("Quá hạn 5 ngày");
		Browser.picture(page, page.locator("#row5"), "policy-edit");
		button(page, "Lưu và dùng").click();
		assertThat(page.locator(".done")).containsText("Đã lưu bản 2");
		assertThat(page.locator("main")).containsText("Thủ trưởng cần biết sớm hơn");
		page.setViewportSize(400, 900);
		page.locator(".done").evaluate("(done) => done.remove()");
		Browser.picture(page, "policy-narrow");

		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dùng lại bản 1")).click();
		assertThat(page.locator(".done")).containsText("Đã lưu bản 3");
		assertThat(page.locator("main")).containsText("Quá hạn 7 ngày");
		assertThat(this.jdbc
			.sql("select detail from security_event where kind = 'POLICY_CHANGED' order by id desc limit 2")
			.query(String.class)
			.list()).containsExactly("bản 3: Dùng lại bản 1", "bản 2: Thủ trưởng cần biết sớm hơn");
	}

	@Test
	void rowsComeAndGoWithoutLosingWhatWasEntered() {
		Page page = signIn();
		page.navigate("/policy/edit");
		int rows = page.locator(".rule").count();
		page.locator("#row1").getByLabel("Ghi chú").fill("Ghi chú mới");
		button(page, "Thêm hàng").click();
		assertThat(page.locator(".rule")).hasCount(rows + 1);
		assertThat(page.locator("#row1").getByLabel("Ghi chú")).hasValue("Ghi chú mới");
		Locator added = page.locator("#row" + (rows + 1));
		assertThat(added.getByLabel("Khi", new Locator.GetByLabelOptions().setExact(true))).isFocused();
		assertThat(added.getByLabel("Mức", new Locator.GetByLabelOptions().setExact(true))).isHidden();

		button(page, "Lưu và dùng").click();
		assertThat(added.locator(".field-problem").first()).containsText("Chưa chọn sự kiện");
		Browser.picture(page, added, "policy-refused");
		button(page, "Bỏ hàng " + (rows + 1)).click();
		assertThat(page.locator(".rule")).hasCount(rows);
	}

	@Test
	void ofTwoAdministratorsTheSecondLosesNothing() {
		Page first = signIn();
		Page second = signIn();
		first.navigate("/policy/edit");
		second.navigate("/policy/edit");
		first.locator("#row5").getByLabel("Báo ngay").check();
		first.getByLabel("Lý do sửa").fill("Người thứ nhất");
		button(first, "Lưu và dùng").click();
		assertThat(first.locator(".done")).containsText("Đã lưu bản 2");

		second.locator("#row5").getByLabel("văn thư").check();
		second.getByLabel("Lý do sửa").fill("Người thứ hai");
		button(second, "Lưu và dùng").click();

		assertThat(second.locator(".problem")).containsText("người khác đã lưu bản 2");
		assertThat(second.locator("#row5").getByLabel("văn thư")).isChecked();
		assertThat(second.getByLabel("Lý do sửa")).hasValue("Người thứ hai");
	}

	@Test
	void aFileFromModelerTakesItsPlaceUnlessItIsWrong() {
		Page page = signIn();
		page.navigate("/policy");
		String file = get("/api/policy.dmn").body();
		upload(page, file.replace("[7..14]", "[7..12]"));
		assertThat(page.locator(".problem")).containsText("Quá hạn từ ngày 13 đến ngày 14");
		assertThat(page.getByLabel("Lý do sửa")).hasValue("Từ Modeler");

		upload(page, file.replace("[7..14]", "[7..12]").replace("&gt;= 15", "&gt;= 13"));
		assertThat(page.locator(".done")).containsText("Đã lưu bản 2");
		assertThat(page.locator("main")).containsText("Quá hạn 13 ngày");
	}

	@Test
	void programsReadAndChangeItToo() {
		HttpResponse<String> read = get("/api/policy");
		assertThat(read.headers().firstValue("ETag")).contains("\"1\"");
		assertThat(read.body()).contains("\"version\":1", "\"event\":\"ASSIGNED\"",
				"\"tell\":[\"agency-head\",\"clerk\"]", "\"warnings\":[]");
		String rows = read.body().replaceFirst("(?s).*?\"rows\":(\\[.*\\]),\"warnings\".*", "$1");
		String changed = "{\"reason\":\"Từ chương trình\",\"rows\":"
				+ rows.replace("\"toDay\":14", "\"toDay\":20").replace("\"fromDay\":15", "\"fromDay\":21") + "}";

		assertThat(put("/api/policy", "application/json", changed, null).statusCode()).isEqualTo(428);
		HttpResponse<String> wrong = put("/api/policy", "application/json",
				changed.replace("\"toDay\":20", "\"toDay\":19"), "\"1\"");
		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(wrong.body()).contains("Quá hạn từ ngày 20 đến ngày 20");
		assertThat(put("/api/policy", "application/json",
				changed.replace("\"event\":\"OVERDUE\"", "\"event\":\"LATE\""), "\"1\"")
			.body()).contains("\"field\":\"rows[4].event\"", "Hàng 5: không có sự kiện “LATE”.");
		HttpResponse<String> saved = put("/api/policy", "application/json", changed, "\"1\"");
		assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
		assertThat(saved.headers().firstValue("ETag")).contains("\"2\"");
		assertThat(put("/api/policy", "application/json", changed, "\"1\"").statusCode()).isEqualTo(412);
		assertThat(put("/api/policy", "application/json", changed, "\"2\"").statusCode()).isEqualTo(409);

		String dmn = get("/api/policy.dmn?version=1").body();
		assertThat(put("/api/policy.dmn?reason=V%E1%BB%81", "application/xml", dmn, "\"2\"").statusCode())
			.isEqualTo(200);
		HttpResponse<String> script = put("/api/policy.dmn?reason=x", "application/xml",
				dmn.replaceFirst("<outputEntry ", "<outputEntry expressionLanguage=\"groovy\" "), "\"3\"");
		assertThat(script.statusCode()).isEqualTo(422);
		assertThat(script.body()).contains("Ngôn ngữ biểu thức “groovy” không được nhận");
		assertThat(get("/api/policy.dmn?version=99").statusCode()).isEqualTo(404);
	}

	@Test
	void othersOnlyLookOrNotEvenThat() {
		Page page = this.browser.signIn("giamsat");
		page.navigate("/policy");
		assertThat(page.locator("main")).containsText("Quá hạn 15 ngày");
		assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sửa bảng"))).hasCount(0);
		assertThat(page.navigate("/policy/edit").status()).isEqualTo(403);
		assertThat(this.browser.signIn("truong.bo-y-te").navigate("/policy").status()).isEqualTo(403);
	}

	/** The register, Tasklist's list and the form say how far, and who knows. */
	@Test
	void theLevelIsSeenWhereTheAssignmentIs() {
		String directive = this.trace.issue("Số hóa hồ sơ", LocalDate.of(2025, 7, 31), "bo-noi-vu");
		String assignment = directive + ".bo-noi-vu";
		this.trace.now("2025-08-20T00:00:00+07:00");
		this.trace.fireDue(assignment);
		String told = "Mức 3: đã báo thủ trưởng, chuyên viên theo dõi, lãnh đạo Ban Chỉ đạo";

		Page page = this.browser.signIn("truong.bo-noi-vu");
		page.navigate("/directives/" + directive);
		assertThat(page.locator("main table")).containsText(told);
		assertThat(page.locator("#record")).containsText(told);
		page.navigate("/assignments/" + assignment + "/task");
		page.waitForSelector("form.dondoc[aria-busy=false]");
		assertThat(page.locator(".dondoc-told")).hasText(told);
		assertThat(page.locator(".dondoc-level").first()).hasText("Mức 3");
		Browser.picture(page, "escalation-level");
	}

	private Page signIn() {
		Page page = this.browser.open();
		page.navigate("/sign-in");
		page.fill("input[name=username]", "admin");
		page.fill("input[name=password]", DemoPeople.ADMIN_PASSWORD);
		page.press("input[name=password]", "Enter");
		page.waitForURL((url) -> !url.contains("sign-in"));
		return page;
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static void upload(Page page, String file) {
		page.locator("#file")
			.setInputFiles(new FilePayload("chinh-sach.dmn", "application/xml", file.getBytes(StandardCharsets.UTF_8)));
		page.getByLabel("Lý do sửa").fill("Từ Modeler");
		button(page, "Đưa lên và dùng").click();
	}

	private HttpResponse<String> get(String path) {
		return send(request(path));
	}

	private HttpResponse<String> put(String path, String type, String body, String seen) {
		HttpRequest.Builder request = request(path).header("Content-Type", type)
			.PUT(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
		return send((seen != null) ? request.header("If-Match", seen) : request);
	}

	private HttpRequest.Builder request(String path) {
		String credentials = "admin:" + DemoPeople.ADMIN_PASSWORD;
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
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
