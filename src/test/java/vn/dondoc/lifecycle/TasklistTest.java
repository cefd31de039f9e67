package vn.dondoc.lifecycle;

import java.time.LocalDate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TestTime;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The forms in Tasklist as three people use them, each in a session of their own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "dondoc.mail.round=P1D" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ TestTime.class, DemoPeople.class, Trace.class })
class TasklistTest {

	@Autowired
	private Trace trace;

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeEach
	void open() {
		this.browser = Browser.at(this.port);
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void assignReportReturnReportAgainAccept() {
		this.trace.now("2025-07-01T08:00:00+07:00");
		String number = this.trace.issue("Hoàn thiện cơ sở dữ liệu hộ tịch", LocalDate.of(2025, 7, 31), "bo-tu-phap")
				+ ".bo-tu-phap";

		Page head = open("truong.bo-tu-phap", number);
		claim(head);
		head.selectOption("#officer", "canbo.bo-tu-phap");
		Browser.picture(head, "assign-officer");
		complete(head);
		assertThat(this.trace.column(number, "officer")).isEqualTo("canbo.bo-tu-phap");

		Page officer = open("canbo.bo-tu-phap", number);
		officer.fill("#result", "Đã rà soát xong 63 quy định");
		officer.fill("#documents", "Công văn số 125/BTP-HTQT ngày 15/7/2025");
		Browser.picture(officer, "report-result");
		complete(officer);

		Page supervisor = open("giamsat", number);
		claim(supervisor);
		assertThat(supervisor.locator(".dondoc-reports")).containsText("Đã rà soát xong 63 quy định");
		supervisor.selectOption("#accepted", new SelectOption().setValue("false"));
		supervisor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete")).click();
		assertThat(supervisor.locator(".dondoc-error")).containsText("Khi trả lại phải nêu lý do");
		Browser.picture(supervisor, "verify-report-reason-missing");
		supervisor.fill("#reason", "Chưa có số liệu của địa phương");
		complete(supervisor);
		assertThat(this.trace.column(number, "state")).isEqualTo("ASSIGNED");

		officer = open("canbo.bo-tu-phap", number);
		assertThat(officer.locator(".dondoc-returned")).containsText("Chưa có số liệu của địa phương");
		officer.fill("#result", "Đã bổ sung số liệu của địa phương");
		complete(officer);
		supervisor = open("giamsat", number);
		claim(supervisor);
		supervisor.selectOption("#accepted", new SelectOption().setValue("true"));
		complete(supervisor);
		assertThat(this.trace.column(number, "state")).isEqualTo("CLOSED");
	}

	@Test
	void anotherAgencysOfficerFindsNothing() {
		this.trace.now("2025-07-01T08:00:00+07:00");
		String number = this.trace.issue("Việc của cơ quan khác", LocalDate.of(2025, 7, 31), "bo-y-te") + ".bo-y-te";

		Page stranger = this.browser.signIn("truong.bo-quoc-phong");

		assertThat(stranger.navigate("/assignments/" + number + "/task").status()).isEqualTo(404);
		assertThat(stranger.navigate("/api/assignments/" + number).status()).isEqualTo(404);
	}

	private Page open(String username, String number) {
		Page page = this.browser.signIn(username);
		page.navigate("/assignments/" + number + "/task");
		page.waitForSelector("form.dondoc h4");
		return page;
	}

	private static void claim(Page page) {
		page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
		page.waitForSelector("form.dondoc select:not([disabled])");
	}

	private static void complete(Page page) {
		page.waitForResponse((response) -> response.url().endsWith("/submit-form") && response.status() < 300,
				() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete")).click());
	}

}
