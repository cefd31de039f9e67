package vn.dondoc.lifecycle;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.Tasklist;
import vn.dondoc.testing.WebSession;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An extension from the report task to the record, by people and by programs. */
@ServedTest
class ExtensionPagesTest {

	private static final String PROPOSAL = """
			{"cause":"Chờ số liệu","responsibility":"Vụ chủ trì","solution":"Đôn đốc","roadMap":"Tuần 1","newDate":"%s"}""";

	@Autowired
	private Trace trace;

	@LocalServerPort
	private int port;

	@BeforeEach
	void begin() {
		this.trace.now("2025-07-21T09:00:00+07:00");
	}

	@Test
	void anOfficerProposesAndTheStandingBodyGivesAnotherDay() {
		String number = issue("bo-tu-phap");
		this.trace.assign(number);
		try (Browser browser = Browser.at(this.port)) {
			propose(browser, number);
			decide(browser.signIn("thuongtruc"), number);
			record(browser, number);
		}
	}

	private void propose(Browser browser, String number) {
		Page page = browser.signIn("canbo.bo-tu-phap");
		Tasklist.open(page, number);
		page.navigate(page.locator(".dondoc-directive")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Đề nghị gia hạn"))
			.getAttribute("href"));
		page.getByLabel("Nguyên nhân").fill("Bốn địa phương chưa gửi số liệu; phải lấy ý kiến lần hai.");
		page.getByLabel("Trách nhiệm").fill("Vụ Pháp luật chậm gửi công văn; Vụ trưởng chịu trách nhiệm.");
		page.getByLabel("Giải pháp").fill("Cử hai tổ làm việc trực tiếp với bốn địa phương.");
		page.getByLabel("Lộ trình").fill("Đến 10/8: đủ số liệu\nĐến 25/8: xong dự thảo\nĐến 10/9: trình ban hành");
		page.getByLabel("Thời hạn mới").fill("10/9/2025");
		page.setViewportSize(1280, 1260);
		Browser.picture(page, page.locator("header"), "extension-propose");
		page.getByLabel("Nguyên nhân").fill(" ");
		page.getByLabel("Thời hạn mới").fill("");
		button(page, "Gửi đề nghị").click();
		assertThat(page.locator("#cause-error")).hasText("Hãy nêu nguyên nhân.");
		assertThat(page.locator("#newDate-error")).hasText("Hãy nhập thời hạn mới.");
		page.getByLabel("Nguyên nhân").fill("Bốn địa phương chưa gửi số liệu; phải lấy ý kiến lần hai.");
		page.getByLabel("Thời hạn mới").fill("31/7/2025");
		button(page, "Gửi đề nghị").click();
		assertThat(page.locator("#newDate-error")).hasText("Thời hạn mới phải sau thời hạn hiện nay (31/07/2025).");
		Browser.picture(page, "extension-propose-error");
		page.getByLabel("Thời hạn mới").fill("10/9/2025");
		page.setViewportSize(390, 844);
		Browser.picture(page, "extension-propose-phone");
		button(page, "Gửi đề nghị").click();
		assertThat(page.locator("[role=status]")).containsText("Đã gửi đề nghị gia hạn");
		assertThat(page.locator("main")).containsText("Chờ quyết định");
		Browser.picture(page, "extension-waiting-phone");
	}

	private void decide(Page page, String number) {
		page.navigate("/camunda/app/tasklist/default/");
		Locator list = page.locator(".task-filter h4", new Page.LocatorOptions().setHasText("Đề nghị gia hạn"));
		page.waitForResponse((response) -> response.url().contains("/list?"), list::click);
		page.locator("li.task", new Page.LocatorOptions().setHasText(number.split("\\.")[0])).locator("h4 a").click();
		page.waitForSelector("form.dondoc[aria-busy=false]");
		page.locator(".task-card").getByText("Sơ đồ").click();
		page.waitForSelector(".djs-container .djs-shape");
		Browser.picture(page, "extension-diagram");
		page.locator(".task-card").getByText("Biểu mẫu").click();
		page.waitForSelector("form.dondoc[aria-busy=false]");
		Tasklist.claim(page);
		assertThat(page.locator(".dondoc-extensions")).containsText("Cử hai tổ làm việc trực tiếp");
		page.locator("[name=decision][value=REFUSED]").check();
		Tasklist.button(page).click();
		assertThat(page.locator("#reason ~ .dondoc-field-error")).hasText("Khi không cho gia hạn phải nêu lý do.");
		page.getByLabel("Chấp nhận với ngày khác").check();
		page.getByLabel("Gia hạn đến ngày").fill("31/3/2026");
		Tasklist.button(page).click();
		assertThat(page.locator("#newDate ~ .dondoc-field-error")).containsText("Thời hạn mới không được sau ngày");
		page.getByLabel("Gia hạn đến ngày").fill("31/8/2025");
		page.getByLabel("Ý kiến").fill("Xong dự thảo đúng lộ trình; việc trình ban hành không cần thêm thời gian.");
		Browser.picture(page, "extension-decide-top");
		Browser.picture(page, page.locator(".dondoc-extensions"), "extension-decide");
		Tasklist.complete(page);
		assertThat(this.trace.column(number, "deadline_date")).isEqualTo("2025-08-31");
	}

	private void record(Browser browser, String number) {
		Page page = browser.signIn("truong.bo-tu-phap");
		page.navigate("/directives/" + number.split("\\.")[0]);
		assertThat(page.locator("td.deadlines")).containsText("31/08/2025");
		assertThat(page.locator("td.deadlines")).containsText("Hạn được giao: 31/07/2025");
		assertThat(page.locator("td.deadlines"))
			.containsText("Gia hạn đến 31/08/2025: Đồng chí thuongtruc, ngày 21/07/2025");
		Browser.picture(page, "extension-history");
		Browser.picture(page, page.getByText("Diễn biến"), "extension-record");
		page.navigate("/assignments/" + number + "/extension");
		assertThat(page.locator("main")).containsText("Chấp nhận với ngày khác");
		Browser.picture(page, "extension-decided");
		page.navigate("/directives");
		Browser.picture(page, "extension-list");
		Tasklist.open(browser.signIn("canbo.bo-tu-phap"), number);
	}

	@Test
	void programsAreAnsweredAsPeopleAre() {
		String number = issue("bo-noi-vu");
		WebSession head = new WebSession(this.port, "truong.bo-noi-vu");
		String path = "/api/assignments/" + number + "/extensions";
		HttpResponse<String> incomplete = head.post(path, "{\"cause\":\" \",\"newDate\":\"31/2/2025\"}");
		assertThat(incomplete.statusCode()).isEqualTo(400);
		assertThat(JsonPath.<List<String>>read(incomplete.body(), "$.errors[*].field"))
			.containsExactlyInAnyOrder("cause", "responsibility", "solution", "roadMap", "newDate");
		HttpResponse<String> early = head.post(path, PROPOSAL.formatted("2025-07-31"));
		assertThat(early.statusCode()).isEqualTo(400);
		assertThat(JsonPath.<String>read(early.body(), "$.errors[0].field")).isEqualTo("newDate");

		HttpResponse<String> proposed = head.post(path, PROPOSAL.formatted("2025-08-31"));
		assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
		String id = JsonPath.read(proposed.body(), "$.id").toString();
		assertThat(proposed.headers().firstValue("Location")).hasValue("/api/extensions/" + id);
		HttpResponse<String> again = head.post(path, PROPOSAL.formatted("2025-08-31"));
		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains("đang có một đề nghị gia hạn chờ quyết định");

		String decision = "/api/extensions/" + id + "/decision";
		assertThat(head.post(decision, "{\"decision\":\"ACCEPTED\"}").statusCode()).isEqualTo(403);
		assertThat(new WebSession(this.port, "giamsat").post(decision, "{\"decision\":\"ACCEPTED\"}").statusCode())
			.isEqualTo(403);
		WebSession standingBody = new WebSession(this.port, "thuongtruc");
		assertThat(standingBody.get("/").body()).contains("đề nghị gia hạn chờ quyết định");
		assertThat(standingBody.post(decision, "{\"decision\":\"PERHAPS\"}").statusCode()).isEqualTo(400);
		assertThat(standingBody.post(decision, "{\"decision\":\"CHANGED\"}").body()).contains("newDate");
		HttpResponse<String> decided = standingBody.post(decision, "{\"decision\":\"ACCEPTED\",\"newDate\":\"?\"}");
		assertThat(decided.statusCode()).as(decided.body()).isEqualTo(204);
		assertThat(standingBody.post(decision, "{\"decision\":\"ACCEPTED\"}").statusCode()).isEqualTo(409);
		assertThat(standingBody.post("/api/extensions/x/decision", "{\"decision\":\"ACCEPTED\"}").statusCode())
			.isEqualTo(404);

		assertThat(
				JsonPath.<List<String>>read(head.get("/api/assignments/" + number + "/deadlines").body(), "$[*].date"))
			.containsExactly("2025-07-31", "2025-08-31");
		String line = head.get("/api/assignments/" + number).body();
		assertThat(JsonPath.<List<String>>read(line, "$.deadlines[*].by")).containsExactly("Đồng chí thuongtruc",
				"Đồng chí thuongtruc");
		assertThat(JsonPath.<String>read(line, "$.extension")).isEqualTo("DECIDED");
	}

	@Test
	void agenciesDoNotSeeTheStandingBodysTasksNorItTheirs() {
		String number = issue("bo-y-te");
		HttpResponse<String> proposed = new WebSession(this.port, "truong.bo-y-te")
			.post("/api/assignments/" + number + "/extensions", PROPOSAL.formatted("31/8/2025"));
		assertThat(proposed.statusCode()).isEqualTo(201);
		String task = JsonPath
			.<List<String>>read(tasks("thuongtruc"), "$[?(@.taskDefinitionKey=='UserTask_DecideExtension')].id")
			.get(0);
		assertThat(tasks("thuongtruc")).doesNotContain("UserTask_AssignOfficer");

		for (String other : List.of("truong.bo-y-te", "canbo.bo-y-te", "giamsat", "lanhdao")) {
			assertThat(tasks(other)).as(other).doesNotContain("UserTask_DecideExtension");
			WebSession session = new WebSession(this.port, other);
			assertThat(session
				.post("/camunda/api/engine/engine/default/task/" + task + "/claim", "{\"userId\":\"" + other + "\"}")
				.statusCode()).as(other).isBetween(400, 499);
			assertThat(session
				.post("/camunda/api/engine/engine/default/task/" + task + "/submit-form", "{\"variables\":{}}")
				.statusCode()).as(other).isBetween(400, 499);
			assertThat(session.get("/api/tasks/" + task).statusCode()).isEqualTo(404);
		}
		assertThat(new WebSession(this.port, "giamsat").get("/api/extensions/tasks/" + task).statusCode())
			.isEqualTo(404);
		assertThat(new WebSession(this.port, "truong.bo-cong-an").get("/assignments/" + number + "/extension")
			.statusCode()).isEqualTo(404);
	}

	private String tasks(String username) {
		return new WebSession(this.port, username).get("/camunda/api/engine/engine/default/task").body();
	}

	private String issue(String agency) {
		return this.trace.issue("Rà soát quy định còn chồng chéo về hộ tịch, báo cáo kết quả",
				LocalDate.of(2025, 7, 31), agency) + "." + agency;
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

}
