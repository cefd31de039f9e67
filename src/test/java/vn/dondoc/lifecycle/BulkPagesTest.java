package vn.dondoc.lifecycle;

import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;
import vn.dondoc.testing.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The list of assignments and what people do with its lines, in a browser. */
@ServedTest
class BulkPagesTest {

	@Autowired
	private Trace trace;

	@Autowired
	private People people;

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeEach
	void open() {
		this.browser = Browser.at(this.port);
		this.trace.now("2025-07-01T08:00:00+07:00");
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void whatWasNotDoneStaysChosen() {
		String survey = issue("Khảo sát thực trạng hạ tầng số tại các cơ sở y tế công lập, lập danh mục đầu tư",
				LocalDate.of(2025, 7, 4), "bo-y-te", "bo-cong-an", "bo-quoc-phong");
		this.trace.assign(survey + ".bo-cong-an");
		for (String agency : new String[] { "bo-y-te", "bo-quoc-phong" }) {
			this.trace.assign(survey + "." + agency);
			this.trace.report(survey + "." + agency);
		}
		String plan = issue("Hoàn thiện hạ tầng số dùng chung", LocalDate.of(2025, 6, 20), "bo-tai-chinh");
		this.trace.fireDue(plan + ".bo-tai-chinh");
		issue("Tập huấn kỹ năng hạ tầng số cho cán bộ", null, "bo-noi-vu");
		Page page = this.browser.signIn("giamsat");

		page.navigate("/assignments?q=hạ tầng số");
		Locator bar = page.locator(".bulk");
		assertThat(bar.getByText("Đôn đốc ngay")).isDisabled();
		page.getByLabel("Chọn tất cả trên trang này").check();
		assertThat(bar.locator(".chosen")).hasText("Đã chọn 5");
		bar.getByText("Trả lại báo cáo…").click();
		bar.getByLabel("Lý do trả lại").fill("Đề nghị bổ sung minh chứng");
		Browser.picture(page, "assignments-bulk");
		bar.getByLabel("Lý do trả lại").fill(" ");
		button(bar, "Trả lại báo cáo").click();
		assertThat(page.locator("p.problem")).hasText("Hãy nêu lý do.");
		assertThat(page.locator(".choose input:checked")).hasCount(5);

		bar.getByLabel("Lý do trả lại").fill("Đề nghị bổ sung minh chứng");
		button(bar, "Trả lại báo cáo").click();
		assertThat(page.locator("p.done")).containsText("2 phân công đã thực hiện xong");
		assertThat(page.locator("p.problem")).containsText("3 phân công không thực hiện được");
		assertThat(page.locator(".choose input:checked")).hasCount(3);
		assertThat(page.locator("tbody")).containsText("đang chờ cán bộ báo cáo kết quả");
		Browser.picture(page, "assignments-bulk-result");

		button(bar, "Đôn đốc ngay").click();
		assertThat(page.locator("p.done")).containsText("3 phân công đã thực hiện xong");
		page.getByText("‹ Danh sách").click();
		page.waitForURL((url) -> url.contains("/assignments?q="));
	}

	@Test
	void theHeadGivesWorkToAnotherOfficerOnATelephone() {
		this.people.appoint(new Person("canbo2.bo-tu-phap", "Nguyễn Thị Bình", "binh@test.example"),
				"canbo2.bo-tu-phap", java.util.List.of(new Appointment("officer", "bo-tu-phap")));
		String number = issue("Rà soát văn bản quy phạm về chữ ký số", LocalDate.of(2025, 7, 31), "bo-tu-phap")
				+ ".bo-tu-phap";
		issue("Tổng kết thi hành pháp luật về chữ ký số ở cơ sở", LocalDate.of(2025, 7, 8), "bo-tu-phap");
		this.trace.assign(number);
		Page page = this.browser.signIn("truong.bo-tu-phap");
		page.setViewportSize(390, 844);

		page.navigate("/assignments?q=chữ ký số");
		page.locator("tr", new Page.LocatorOptions().setHasText("Rà soát văn bản"))
			.getByRole(AriaRole.CHECKBOX)
			.check();
		Browser.picture(page, page.locator(".totals"), "assignments-bulk-phone");
		Locator bar = page.locator(".bulk");
		bar.getByText("Giao lại cán bộ…").click();
		bar.getByLabel("Giao cho cán bộ").selectOption("canbo2.bo-tu-phap");
		bar.getByLabel("Lý do giao lại").fill("Đồng chí cũ chuyển công tác");
		Browser.picture(page, "assignments-bulk-phone-open");
		button(bar, "Giao lại cán bộ").click();
		assertThat(page.locator("p.done")).containsText("1 phân công đã thực hiện xong");

		page.navigate("/directives/" + Trace.directiveOf(number));
		assertThat(page.locator("main")).containsText("Trước đó: Đồng chí canbo.bo-tu-phap");
		page.getByText("Giao lại cán bộ khác").click();
		assertThat(page.locator("main")).containsText("đang giao cho Nguyễn Thị Bình");
		page.setViewportSize(1280, 900);
		Browser.picture(page, "reassign");
		page.getByLabel("Giao cho cán bộ").selectOption("canbo.bo-tu-phap");
		page.getByLabel("Lý do giao lại").fill("Đồng chí đã về");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Giao lại").setExact(true)).click();
		assertThat(page.locator("main")).containsText("Đồng chí đã về");
	}

	@Test
	void whoActsOnNothingHasNothingToChoose() {
		issue("Việc chỉ để xem của chuyển đổi số", LocalDate.of(2025, 7, 31), "bo-tu-phap");
		Page page = this.browser.signIn("lanhdao");

		page.navigate("/assignments?q=chỉ để xem");
		assertThat(page.locator("tbody tr")).hasCount(1);
		assertThat(page.locator(".choosing input[type=checkbox], .bulk")).hasCount(0);
	}

	private String issue(String title, LocalDate deadline, String... agencies) {
		return this.trace.issue(title, deadline, agencies);
	}

	private static Locator button(Locator bar, String name) {
		return bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

}
