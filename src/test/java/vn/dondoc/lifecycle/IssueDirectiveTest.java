package vn.dondoc.lifecycle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The start form in Tasklist as somebody of the standing body uses it. */
@ServedTest
class IssueDirectiveTest {

	private static final String OPEN = "form.dondoc[data-open]";

	@Autowired
	private Trace trace;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private Browser browser;

	private Page page;

	@BeforeEach
	void open() {
		this.trace.now("2025-11-21T08:00:00+07:00");
		this.jdbc.sql("delete from directive_draft").update();
		// Equal to no earlier test's
		this.jdbc.sql("update directive set fingerprint = 'x' || id where title = 'Việc giống hệt'").update();
		this.browser = Browser.at(this.port);
		this.page = this.browser.signIn("thuongtruc");
		fromTheList();
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void aDirectiveIsIssuedByKeyboardAndItsNumberLeadsToIt() {
		assertThat(this.page.locator("#issue-leads")).isFocused();
		start();
		assertThat(error("issue-title")).hasText("Bắt buộc nhập");
		assertThat(this.page.locator("#issue-leads")).hasAttribute("aria-invalid", "true");
		Browser.picture(this.page, "issue-directive-missing");
		understood("31/12/9999", "Năm phải từ 2000 đến 2099.");
		start();
		assertThat(error("issue-deadline")).hasText("Năm phải từ 2000 đến 2099.");
		assertThat(this.page.locator(".dondoc-understood")).isEmpty();

		choose("issue-leads", "bo cong an");
		choose("issue-leads", "hung yen");
		choose("issue-leads", "byt");
		assertThat(chips("leads")).hasText(new String[] { "Bộ Công an×", "Hưng Yên×", "Bộ Y tế×" });
		this.page.press("#issue-leads", "Backspace");
		choose("issue-coordinating", "noi vu");
		assertThat(this.page.locator(".dondoc-count")).hasText("Sẽ giao cho 2 cơ quan");
		this.page.fill("#issue-title", "Kết nối dữ liệu dân cư với dữ liệu đất đai");
		understood("tháng 7", "Còn thiếu năm");
		understood("Quý I/2026", "Hiểu là: 31/03/2026 (thứ Ba), còn 130 ngày");
		assertThat(this.page.getByLabel("Mức độ")).hasValue("NORMAL");
		this.page.getByLabel("Mức độ").selectOption("Khẩn");
		this.page.fill("#issue-responsibility", "Thứ trưởng phụ trách");
		this.page.fill("#issue-product", "Báo cáo có số liệu");
		this.page.waitForResponse((response) -> response.url().endsWith("/draft") && response.ok(),
				() -> this.page.fill("#issue-authority", "Trưởng Ban Chỉ đạo"));
		Browser.picture(this.page, "issue-directive");

		this.page.reload();
		ready();
		assertThat(chips("leads")).hasText(new String[] { "Bộ Công an×", "Hưng Yên×" });
		assertThat(this.page.locator("#issue-title")).hasValue("Kết nối dữ liệu dân cư với dữ liệu đất đai");
		assertThat(this.page.getByLabel("Mức độ")).hasValue("URGENT");
		start();
		Locator symbol = this.page.getByLabel("Số, ký hiệu");
		assertThat(symbol).hasAttribute("aria-invalid", "true");
		symbol.fill("Thông báo số 19-TB/TGV");
		this.page.getByLabel("Ngày", new Page.GetByLabelOptions().setExact(true)).fill("9/5/2025");
		start();

		Locator notice = this.page.locator(".dondoc-issued");
		assertThat(notice).containsText("Đã giao nhiệm vụ NV-2025-");
		assertThat(notice).containsText("cho 2 cơ quan");
		Browser.picture(this.page, "issue-directive-issued");
		notice.getByRole(AriaRole.LINK).click();
		assertThat(this.page.locator(".standing")).containsText("Khẩn");
		assertThat(this.page.locator("dl.facts")).containsText("Trưởng Ban Chỉ đạo");
		assertThat(this.page.locator("dl.facts")).containsText("Thông báo số 19-TB/TGV ngày 09/05/2025");
		Browser.picture(this.page, "issue-directive-page");
		assertThat(issued("Kết nối dữ liệu dân cư với dữ liệu đất đai")).isOne();
	}

	@Test
	void anEqualDirectiveIsConfirmedFirstAndADoubleClickIssuesOnce() {
		fillAll();
		long before = issued("Việc giống hệt");
		this.page.locator(".modal-footer .btn-primary").dblclick();
		assertThat(this.page.locator(".dondoc-issued")).isVisible();
		assertThat(issued("Việc giống hệt")).isEqualTo(before + 1);

		fromTheList();
		fillAll();
		start();
		assertThat(this.page.locator(".dondoc-equal")).containsText("NV-2025-");
		assertThat(issued("Việc giống hệt")).isEqualTo(before + 1);
		Browser.picture(this.page, "issue-directive-equal");
		this.page.getByLabel("Vẫn giao thêm một nhiệm vụ nữa").check();
		start();
		assertThat(this.page.locator(".dondoc-issued")).isVisible();
		assertThat(issued("Việc giống hệt")).isEqualTo(before + 2);
	}

	@Test
	void aStartThatIsRefusedIsSaidInTheForm() {
		fillAll();
		this.page.route("**/submit-form", (route) -> {
			this.jdbc.sql("delete from directive_draft").update();
			route.resume();
		});
		start();
		assertThat(this.page.locator(".dondoc-error")).containsText("Chưa có nội dung để giao");
		assertThat(this.page.locator("#issue-title")).hasValue("Việc giống hệt");
		this.page.unroute("**/submit-form");
		start();
		assertThat(this.page.locator(".dondoc-issued")).isVisible();
	}

	@Test
	void itFitsATelephone() {
		this.page.setViewportSize(390, 844);
		choose("issue-leads", "cac tinh thanh pho");
		assertThat(this.page.locator(".dondoc-count")).containsText("34 cơ quan");
		choose("issue-leads", "bo");
		assertThat(this.page.locator(".dondoc-several")).containsText("cơ quan khớp với “bo”");
		this.page.press("#issue-leads", "ArrowDown");
		assertThat(this.page.locator("#issue-leads-list-0")).hasAttribute("aria-selected", "true");
		Browser.picture(this.page, "issue-directive-phone-search");
		this.page.press("#issue-leads", "Escape");
		assertThat(this.page.locator("#issue-leads-list")).isHidden();
		assertThat((Integer) this.page.evaluate(
				"document.querySelector('form.dondoc').scrollWidth - document.querySelector('form.dondoc').clientWidth"))
			.isLessThanOrEqualTo(1);
		start();
		assertThat(this.page.locator("[data-agencies=leads] .dondoc-field-error"))
			.containsText("Chưa chọn cơ quan cho “bo”");
		Browser.picture(this.page, "issue-directive-phone");
	}

	private void fillAll() {
		choose("issue-leads", "bo y te");
		this.page.fill("#issue-title", "Việc giống hệt");
		this.page.fill("#issue-deadline", "31/12/2025");
		this.page.fill("#issue-responsibility", "Thứ trưởng");
		this.page.fill("#issue-product", "Báo cáo");
		this.page.fill("#issue-authority", "Bộ trưởng");
		this.page.getByLabel("Số, ký hiệu").fill("20-TB/TGV");
		this.page.getByLabel("Ngày", new Page.GetByLabelOptions().setExact(true)).fill("10/5/2025");
	}

	private void fromTheList() {
		this.page.navigate("/directives");
		Browser.picture(this.page, "issue-directive-button");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Giao nhiệm vụ")).click();
		ready();
	}

	/** On a busy machine Tasklist gives up loading its own parts after some seconds. */
	private void ready() {
		try {
			this.page.waitForSelector(OPEN);
		}
		catch (TimeoutError slow) {
			this.page.reload();
			this.page.waitForSelector(OPEN);
		}
	}

	private void choose(String field, String typed) {
		this.page.fill("#" + field, typed);
		this.page.press("#" + field, "Enter");
	}

	private void understood(String typed, String words) {
		this.page.fill("#issue-deadline", typed);
		assertThat(this.page.locator(".dondoc-understood")).containsText(words);
	}

	private Locator chips(String name) {
		return this.page.locator("[data-agencies=" + name + "] .dondoc-chips li");
	}

	private Locator error(String field) {
		return this.page.locator("#" + field + " + .dondoc-field-error");
	}

	private void start() {
		this.page.locator(".modal-footer")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Giao nhiệm vụ"))
			.click();
	}

	private long issued(String title) {
		return this.jdbc.sql("select count(*) from directive where title = ?").param(title).query(Long.class).single();
	}

}
