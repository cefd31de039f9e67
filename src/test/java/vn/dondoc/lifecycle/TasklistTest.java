package vn.dondoc.lifecycle;

import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
		head.getByLabel("Giao cho cán bộ").selectOption("canbo.bo-tu-phap");
		head.getByLabel("Hạn của cơ quan").fill("25/7/2025");
		head.getByLabel("Lời dặn cán bộ").fill("Phối hợp với các địa phương");
		Browser.picture(head, "assign-officer");
		complete(head);
		assertThat(this.trace.column(number, "officer")).isEqualTo("canbo.bo-tu-phap");
		assertThat(this.trace.column(number, "officer_due_date")).isEqualTo("2025-07-25");

		Page officer = open("canbo.bo-tu-phap", number);
		assertThat(officer.locator(".dondoc-directive")).containsText("Phối hợp với các địa phương");
		officer.getByLabel("Kết quả thực hiện").fill("Đã rà soát xong 63 quy định");
		officer.getByText("Thêm văn bản").click();
		officer.getByLabel("Số, ký hiệu").fill("125/BTP-HTQT");
		officer.getByLabel("Ngày", new Page.GetByLabelOptions().setExact(true)).fill("15/7/2025");
		Browser.picture(officer, "report-result");
		complete(officer);

		Page supervisor = open("giamsat", number);
		claim(supervisor);
		assertThat(supervisor.locator(".dondoc-reports")).containsText("Đã rà soát xong 63 quy định");
		assertThat(supervisor.locator(".dondoc-reports")).containsText("125/BTP-HTQT ngày 15/07/2025");
		supervisor.getByLabel("Trả lại để báo cáo bổ sung").check();
		button(supervisor).click();
		assertThat(supervisor.locator("#reason ~ .dondoc-field-error")).containsText("Khi trả lại phải nêu lý do");
		assertThat(supervisor.locator("#reason")).isFocused();
		Browser.picture(supervisor, "verify-report-reason-missing");
		supervisor.getByLabel("Ý kiến thẩm tra").fill("Chưa có số liệu của địa phương");
		assertThat(button(supervisor)).hasText("Trả lại báo cáo");
		complete(supervisor);
		assertThat(this.trace.column(number, "state")).isEqualTo("ASSIGNED");

		officer = open("canbo.bo-tu-phap", number);
		assertThat(officer.locator(".dondoc-returned")).containsText("Chưa có số liệu của địa phương");
		officer.getByText("Chép lại nội dung báo cáo").click();
		assertThat(officer.getByLabel("Số, ký hiệu")).hasValue("125/BTP-HTQT");
		officer.getByLabel("Kết quả thực hiện").fill("Đã bổ sung số liệu của địa phương");
		Browser.picture(officer, "report-after-return");
		complete(officer);
		supervisor = open("giamsat", number);
		claim(supervisor);
		supervisor.getByLabel("Chấp nhận kết quả, kết thúc").check();
		Browser.picture(supervisor, "verify-report");
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
		page.waitForSelector("form.dondoc[aria-busy=false]");
		return page;
	}

	static void claim(Page page) {
		page.locator("button.claim, .claim button, [ng-click='claim()']").first().click();
		page.waitForSelector("form.dondoc fieldset.dondoc-fields:not([disabled])");
	}

	static Locator button(Page page) {
		return page.locator(".form-actions .btn-primary:visible");
	}

	static void complete(Page page) {
		page.waitForResponse((response) -> response.url().endsWith("/submit-form") && response.status() < 300,
				() -> button(page).click());
	}

}
