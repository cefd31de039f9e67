package vn.dondoc.lifecycle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.Tasklist;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The report's form: drafts, errors, evidence. What the server says of evidence is played
 * here.
 */
@ServedTest
class ReportFormTest {

	private static final String EVIDENCE = "**/api/assignments/*/evidence";

	private static int parts;

	@Autowired
	private Trace trace;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private Browser browser;

	private String number;

	@BeforeEach
	void open() {
		this.browser = Browser.at(this.port);
		this.trace.now("2025-07-01T08:31:00+07:00");
		this.number = this.trace.issue("Số hóa hồ sơ đất đai, phần " + ++parts, LocalDate.of(2025, 7, 31), "bo-y-te")
				+ ".bo-y-te";
		this.trace.assign(this.number);
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void aDraftSurvivesReloadLostConnectionAndTheEndOfTheSession() {
		Page page = form("canbo.bo-y-te");
		Locator result = page.getByLabel("Kết quả thực hiện");
		result.fill("Đã số hóa 40%");
		assertThat(page.locator(".dondoc-saved")).hasText("Đã lưu nháp lúc 08:31");
		page.reload();
		assertThat(result).hasValue("Đã số hóa 40%");

		page.context().setOffline(true);
		result.fill("Đã số hóa 50%");
		assertThat(page.locator(".dondoc-unsaved")).containsText("Không kết nối được máy chủ");
		Browser.picture(page, "report-offline");
		page.context().setOffline(false);
		assertThat(page.locator(".dondoc-saved")).hasText("Đã lưu nháp lúc 08:31");

		page.route("**/drafts/report", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(401)));
		result.fill("Đã số hóa 60%");
		assertThat(page.locator(".dondoc-unsaved")).containsText("Phiên làm việc đã hết hạn");
		assertThat(page.locator(".dondoc-unsaved a")).hasAttribute("target", "_blank");
		page.unroute("**/drafts/report");
		page.reload();
		assertThat(result).hasValue("Đã số hóa 60%");
		assertThat(page.locator(".dondoc-saved")).hasText("Đã lưu nháp lúc 08:31");
	}

	@Test
	void whatAnotherWindowHasSavedIsAskedAboutBeforeItIsReplaced() {
		Page one = form("canbo.bo-y-te");
		Page other = show(one.context().newPage());
		write(other, "Bản của cửa sổ kia");
		assertThat(other.locator(".dondoc-saved")).hasText("Đã lưu nháp lúc 08:31");
		write(one, "Bản của cửa sổ này");
		assertThat(one.locator(".dondoc-saved"))
			.containsText("Bản nháp đã được sửa ở một cửa sổ hoặc thiết bị khác lúc 08:31.");
		Browser.picture(one, "report-two-windows");
		assertThat(draft()).contains("Bản của cửa sổ kia");
		one.getByText("Giữ bản này").click();
		assertThat(one.locator(".dondoc-saved")).hasText("Đã lưu nháp lúc 08:31");
		assertThat(draft()).contains("Bản của cửa sổ này");

		write(other, "Sửa tiếp ở cửa sổ kia");
		Tasklist.button(other).click();
		assertThat(other.locator(".dondoc-error")).containsText("không ghi đè");
		other.getByText("Dùng bản kia").click();
		assertThat(other.getByLabel("Kết quả thực hiện")).hasValue("Bản của cửa sổ này");
		assertThat(this.trace.column(this.number, "state")).isEqualTo("ASSIGNED");
	}

	@Test
	void errorsStandBesideTheirFieldsAndTheKeyboardIsEnough() {
		Page page = form("canbo.bo-y-te");
		page.getByText("Thêm văn bản").focus();
		page.keyboard().press("Enter");
		assertThat(page.getByLabel("Số, ký hiệu")).isFocused();
		page.keyboard().press("Tab");
		page.keyboard().type("31/2/2025");
		Tasklist.button(page).focus();
		page.keyboard().press("Enter");

		assertThat(page.getByLabel("Kết quả thực hiện")).isFocused();
		assertThat(page.locator("#result ~ .dondoc-field-error")).hasText("Hãy nhập kết quả thực hiện.");
		assertThat(page.locator(".dondoc-symbol .dondoc-field-error")).containsText("hoặc bỏ dòng này");
		assertThat(page.locator(".dondoc-date .dondoc-field-error")).containsText("Không phải ngày có thật");
		assertThat(this.trace.column(this.number, "state")).isEqualTo("ASSIGNED");
		Browser.picture(page, "report-errors");
		page.keyboard().type("Đã xong");
		assertThat(page.locator("#result ~ .dondoc-field-error")).hasCount(0);
		page.getByText("Bỏ", new Page.GetByTextOptions().setExact(true)).focus();
		page.keyboard().press("Enter");
		Tasklist.button(page).focus();
		page.keyboard().press("Enter");
		assertThat(page.getByLabel("Báo cáo chưa có minh chứng nào. Gửi không kèm minh chứng?")).isFocused();
		Browser.picture(page, "report-no-evidence");
		assertThat(this.trace.column(this.number, "state")).isEqualTo("ASSIGNED");
		page.keyboard().press("Space");
		Tasklist.button(page).focus();
		page.waitForResponse((response) -> response.url().endsWith("/submit-form") && response.status() < 300,
				() -> page.keyboard().press("Enter"));
		assertThat(this.trace.column(this.number, "state")).isEqualTo("REPORTED");
	}

	@Test
	void filesAreSentRefusedCancelledTriedAgainAndDeleted() {
		Page page = this.browser.signIn("canbo.bo-y-te");
		page.route(EVIDENCE, ReportFormTest::play);
		page.route("**/api/evidence/*", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
		show(page);
		assertThat(page.locator(".dondoc-limits")).containsText("Nhiều nhất 20 tệp, mỗi tệp không quá 100 MB");

		Locator chooser = page.locator("#evidence");
		chooser.setInputFiles(new FilePayload[] { file("ket-qua.pdf"), file("chương trình.exe"), file("treo.pdf"),
				file("mat-mang.pdf") });
		assertThat(row(page, "ket-qua.pdf")).containsText("SHA-256: 0123456789ab…");
		assertThat(row(page, "chương trình.exe")).containsText("Loại tệp này không được nhận.");
		assertThat(row(page, "mat-mang.pdf")).containsText("Không kết nối được máy chủ.");
		page.locator(".dondoc-evidence").scrollIntoViewIfNeeded();
		Browser.picture(page, "report-evidence");

		page.getByLabel("Kết quả thực hiện").fill("Đã xong");
		Tasklist.button(page).click();
		assertThat(page.locator(".dondoc-error")).containsText("đang được tải lên");
		press(row(page, "treo.pdf"), "Hủy");
		assertThat(row(page, "treo.pdf")).hasCount(0);
		page.unroute(EVIDENCE);
		page.route(EVIDENCE, (route) -> answer(route, 201, item("mat-mang.pdf", "2")));
		press(row(page, "mat-mang.pdf"), "Thử lại");
		assertThat(row(page, "mat-mang.pdf")).containsText("SHA-256");
		press(row(page, "ket-qua.pdf"), "Xóa");
		assertThat(row(page, "ket-qua.pdf")).hasCount(0);

		page.evaluate("""
				() => { const data = new DataTransfer();
				  data.items.add(new File(['x'], 'tha-vao.pdf', { type: 'application/pdf' }));
				  document.querySelector('.dondoc-drop').dispatchEvent(
				    new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); }""");
		assertThat(page.locator(".dondoc-evidence li").last())
			.hasText("tha-vao.pdfTrùng nội dung với tệp mat-mang.pdf nên không thêm.Đóng");
	}

	@Test
	void itFitsAPhone() {
		Page page = form("canbo.bo-y-te");
		page.setViewportSize(400, 800);
		page.getByText("Thêm văn bản").click();
		page.locator("#evidence").scrollIntoViewIfNeeded();
		Browser.picture(page, "report-phone");
		assertThat((Integer) page.evaluate(
				"() => { const f = document.querySelector('form.dondoc'); return f.scrollWidth - f.clientWidth }"))
			.isLessThanOrEqualTo(0);
	}

	@Test
	void theHeadReadsAndIsToldWhyNotMore() {
		Page page = form("truong.bo-y-te");

		assertThat(page.locator(".dondoc-state .alert")).isVisible();
		assertThat(page.locator("#result")).isDisabled();
		Browser.picture(page, "report-read-only");
	}

	private static void write(Page page, String result) {
		page.getByLabel("Kết quả thực hiện").fill(result);
	}

	private String draft() {
		return this.jdbc
			.sql("select content::text from draft join assignment on assignment.id = assignment_id "
					+ "where number = ?")
			.param(this.number)
			.query(String.class)
			.single();
	}

	private Page form(String username) {
		return show(this.browser.signIn(username));
	}

	private Page show(Page page) {
		page.navigate("/assignments/" + this.number + "/task");
		page.waitForSelector("form.dondoc[aria-busy=false]", new Page.WaitForSelectorOptions().setTimeout(90_000));
		return page;
	}

	private static Locator row(Page page, String name) {
		return page.locator(".dondoc-evidence li", new Page.LocatorOptions().setHasText(name));
	}

	private static void press(Locator row, String button) {
		row.getByText(button, new Locator.GetByTextOptions().setExact(true)).click();
	}

	private static FilePayload file(String name) {
		return new FilePayload(name, "application/pdf", name.getBytes(StandardCharsets.UTF_8));
	}

	/** Takes one file, refuses another, leaves a third hanging, breaks off the fourth. */
	private static void play(Route route) {
		if ("GET".equals(route.request().method())) {
			answer(route, 200, "{\"items\":[],\"limits\":{\"files\":20,\"bytes\":104857600}}");
			return;
		}
		String body = new String(route.request().postDataBuffer(), StandardCharsets.UTF_8);
		if (body.contains("ket-qua.pdf")) {
			answer(route, 201, item("ket-qua.pdf", "1"));
		}
		else if (body.contains(".exe")) {
			answer(route, 422, "{\"detail\":\"Loại tệp này không được nhận.\"}");
		}
		else if (body.contains("mat-mang.pdf")) {
			route.abort();
		}
	}

	private static String item(String name, String id) {
		return "{\"id\":\"" + id + "\",\"name\":\"" + name
				+ "\",\"type\":\"application/pdf\",\"size\":1258291,\"sha256\":\"0123456789abcdef\"}";
	}

	private static void answer(Route route, int status, String body) {
		route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("application/json").setBody(body));
	}

}
