package vn.dondoc.lifecycle;

import java.time.LocalDate;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TestTime;
import vn.dondoc.testing.WebSession;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** Substitutes over HTTP, each in one session that goes on while days begin and end. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "dondoc.mail.round=P1D",
				"dondoc.substitution.round=P1D" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ TestTime.class, DemoPeople.class, Trace.class })
class StandInTest {

	private static final String ENGINE = "/camunda/api/engine/engine/default/task";

	private static int issued;

	@Autowired
	private Trace trace;

	@Autowired
	private TakeOvers takeOvers;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	@Test
	void aSupervisorsSubstituteVerifiesThroughTheEngineWhileTheDaysLast() {
		String first = reported("2025-07-01T08:00:00+07:00", "bo-cong-an");
		String second = reported("2025-07-01T08:00:00+07:00", "bo-quoc-phong");
		WebSession substitute = session("thuongtruc");
		record("giamsat", "thuongtruc", "2025-07-07", "2025-07-08");

		this.trace.now("2025-07-06T23:59:59+07:00");
		assertThat(substitute.get(ENGINE + "?taskId=" + task(first).getId()).body()).isEqualTo("[]");
		assertThat(substitute.post(ENGINE + "/" + task(first).getId() + "/claim", "{\"userId\":\"thuongtruc\"}")
			.statusCode()).isGreaterThanOrEqualTo(400);
		assertThat(substitute.post("/api/assignments/" + first + "/verify", "{\"accepted\":true}").statusCode())
			.isEqualTo(403);

		this.trace.now("2025-07-07T00:00:00+07:00");
		assertThat(substitute.get(ENGINE + "?taskId=" + task(first).getId()).body()).contains("UserTask_VerifyReport");
		assertThat(substitute.get("/").body()).contains("Bạn đang làm thay: Đồng chí giamsat đến hết 08/07/2025");
		assertThat(substitute.post(ENGINE + "/" + task(first).getId() + "/claim", "{\"userId\":\"thuongtruc\"}")
			.statusCode()).isEqualTo(204);

		this.trace.now("2025-07-08T23:59:59+07:00");
		assertThat(substitute.put("/api/assignments/" + first + "/drafts/verify", "{\"accepted\":true}").statusCode())
			.isEqualTo(200);
		assertThat(substitute.put("/api/assignments/" + second + "/drafts/verify", "{\"accepted\":true}").statusCode())
			.isEqualTo(200);
		assertThat(substitute.post(ENGINE + "/" + task(first).getId() + "/submit-form", "{}").statusCode())
			.isEqualTo(204);
		assertThat(this.trace.column(first, "state")).isEqualTo("CLOSED");

		this.trace.now("2025-07-09T00:00:00+07:00");
		assertThat(substitute.get(ENGINE + "?taskId=" + task(second).getId()).body()).isEqualTo("[]");
		assertThat(substitute.post(ENGINE + "/" + task(second).getId() + "/submit-form", "{}").statusCode())
			.isGreaterThanOrEqualTo(400);
		assertThat(substitute.post("/api/assignments/" + second + "/verify", "{\"accepted\":true}").statusCode())
			.isEqualTo(403);
		assertThat(this.trace.column(second, "state")).isEqualTo("REPORTED");

		assertThat(substitute.get("/api/assignments/" + first + "/reports").body())
			.contains("\"decidedByName\":\"Đồng chí thuongtruc\",\"decidedForName\":\"Đồng chí giamsat\"");
		assertThat(substitute.get("/directives/" + first.substring(0, first.indexOf('.'))).body())
			.contains("Đồng chí thuongtruc (thay Đồng chí giamsat)");
	}

	@Test
	void aHeadsSubstituteAssignsThroughTheApiWhileTheDaysLast() {
		this.trace.now("2025-07-01T08:00:00+07:00");
		String first = issue("bo-y-te");
		String second = issue("bo-y-te");
		WebSession substitute = session("canbo.bo-y-te");
		String officer = "{\"officer\":\"canbo.bo-y-te\"}";
		record("truong.bo-y-te", "canbo.bo-y-te", "2025-07-07", "2025-07-08");

		this.trace.now("2025-07-06T23:59:59+07:00");
		assertThat(substitute.post("/api/assignments/" + first + "/assign", officer).statusCode()).isEqualTo(403);
		this.trace.now("2025-07-07T00:00:00+07:00");
		assertThat(substitute.post("/api/assignments/" + first + "/assign", officer).statusCode()).isEqualTo(204);
		assertThat(this.trace.notices(issue("bo-y-te"))).containsExactlyInAnyOrder("ASSIGNED truong.bo-y-te",
				"ASSIGNED canbo.bo-y-te");
		this.trace.now("2025-07-09T00:00:00+07:00");
		assertThat(substitute.post("/api/assignments/" + second + "/assign", officer).statusCode()).isEqualTo(403);

		assertThat(substitute.get("/api/directives/" + first.substring(0, first.indexOf('.'))).body()).contains(
				"\"actor\":\"canbo.bo-y-te\",\"actorName\":\"Đồng chí canbo.bo-y-te\",\"onBehalfOf\":\"truong.bo-y-te\"");
	}

	@Test
	void anOfficersSubstituteTakesTheTaskOverAndItComesBack() {
		this.trace.now("2025-07-01T08:00:00+07:00");
		String number = issue("bo-tu-phap");
		this.trace.assign(number);
		WebSession substitute = session("truong.bo-tu-phap");
		String report = "{\"result\":\"Đã làm xong\"}";
		assertThat(substitute.post("/api/assignments/" + number + "/take-over", "").statusCode()).isEqualTo(403);
		assertThat(substitute.post("/api/assignments/" + number + "/report", report).statusCode()).isEqualTo(403);

		record("canbo.bo-tu-phap", "truong.bo-tu-phap", "2025-07-02", "2025-07-03");
		this.trace.now("2025-07-02T08:00:00+07:00");
		assertThat(substitute.get("/assignments/" + number + "/task").headers().firstValue("Location").orElseThrow())
			.endsWith("/assignments/" + number + "/take-over");
		assertThat(substitute.get("/").body()).contains("/take-overs");
		assertThat(substitute.get("/take-overs").body()).contains("Việc khi có người vắng", number, "Báo cáo kết quả");
		assertThat(substitute.get("/substitutions").body()).contains("/take-overs");
		assertThat(substitute.get("/assignments/" + number + "/take-over").body())
			.contains("Hôm nay bạn làm thay Đồng chí canbo.bo-tu-phap");
		assertThat(substitute.post("/api/assignments/" + number + "/take-over", "").statusCode()).isEqualTo(204);
		assertThat(task(number).getAssignee()).isEqualTo("truong.bo-tu-phap");
		assertThat(this.trace.events(number)).endsWith("TASK_TAKEN_OVER");

		this.trace.now("2025-07-04T00:00:00+07:00");
		substitute.put("/api/assignments/" + number + "/drafts/report", report);
		assertThat(substitute.post(ENGINE + "/" + task(number).getId() + "/submit-form", "{}").statusCode())
			.isGreaterThanOrEqualTo(400);
		assertThat(this.trace.column(number, "state")).isEqualTo("ASSIGNED");
		assertThat(substitute.get("/take-overs").body()).contains("Không có việc nào").doesNotContain(number);
		this.takeOvers.handBack();
		assertThat(task(number).getAssignee()).isEqualTo("canbo.bo-tu-phap");
		this.trace.report(number);
	}

	@Test
	void theReportInAnothersPlaceNamesBoth() {
		this.trace.now("2025-07-01T08:00:00+07:00");
		String number = issue("bo-tai-chinh");
		this.trace.assign(number);
		record("canbo.bo-tai-chinh", "truong.bo-tai-chinh", "2025-07-01", "2025-07-01");
		WebSession substitute = session("truong.bo-tai-chinh");

		assertThat(
				substitute.post("/api/assignments/" + number + "/report", "{\"result\":\"Đã làm xong\"}").statusCode())
			.isEqualTo(204);

		assertThat(substitute.get("/api/assignments/" + number + "/reports").body()).contains(
				"\"submittedByName\":\"Đồng chí truong.bo-tai-chinh\",\"submittedForName\":\"Đồng chí canbo.bo-tai-chinh\"");
	}

	@Test
	void thePageRecordsAndEnds() {
		this.trace.now("2025-07-01T08:00:00+07:00");
		try (Browser browser = Browser.at(this.port)) {
			Page page = browser.signIn("truong.bo-nong-nghiep-va-moi-truong");
			page.navigate("/substitutions?absent=truong.bo-nong-nghiep-va-moi-truong");
			page.selectOption("#substitute", "canbo.bo-nong-nghiep-va-moi-truong");
			page.fill("#from", "2025-06-30");
			page.fill("#to", "2025-07-15");
			assertThat(page.textContent("label[for=to]")).endsWith(" 15/07/2025");
			page.locator("main form[method=post] button").first().click();
			assertThat(page.textContent(".problem")).contains("Ngày đầu không được trước hôm nay, 01/07/2025");
			page.setViewportSize(390, 844);
			Browser.picture(page, "substitution-refused-phone");
			page.fill("#from", "2025-07-01");
			page.locator("main form[method=post] button").first().click();
			assertThat(page.textContent(".done")).contains("từ 01/07/2025 đến hết 15/07/2025");
			Browser.picture(page, "substitutions-phone");
			assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
			page.setViewportSize(1280, 900);
			Browser.picture(page, "substitutions");
			page.locator("td form button").first().click();
			assertThat(page.textContent("table")).contains("Kết thúc sớm");

			WebSession officer = session("canbo.bo-nong-nghiep-va-moi-truong");
			assertThat(officer.get("/api/substitutions").body()).contains("\"state\":\"OVER\"");
			assertThat(officer.post("/api/substitutions", """
					{"absent":"truong.bo-nong-nghiep-va-moi-truong","substitute":"canbo.bo-nong-nghiep-va-moi-truong",
					"from":"2025-07-01","to":"2025-07-02"}""").statusCode()).isEqualTo(403);
		}
	}

	private String reported(String time, String agency) {
		this.trace.now(time);
		String number = issue(agency);
		this.trace.assign(number);
		this.trace.report(number);
		return number;
	}

	private String issue(String agency) {
		return this.trace.issue("Việc khi có người vắng " + ++issued, LocalDate.of(2025, 12, 31), agency) + "."
				+ agency;
	}

	private void record(String absent, String substitute, String from, String to) {
		assertThat(session(absent).post("/api/substitutions", """
				{"substitute":"%s","from":"%s","to":"%s"}""".formatted(substitute, from, to)).statusCode())
			.isEqualTo(201);
	}

	private Task task(String number) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
	}

	private WebSession session(String username) {
		return new WebSession(this.port, username);
	}

}
