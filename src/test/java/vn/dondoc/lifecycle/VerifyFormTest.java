package vn.dondoc.lifecycle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.Tasklist;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The supervisor reads evidence in place. The files are played here. */
@ServedTest
class VerifyFormTest {

	private static final String PDF = """
			%PDF-1.4
			1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
			2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
			3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 120]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
			4 0 obj <</Length 46>> stream
			BT /F 20 Tf 20 50 Td (63 quy dinh da sua) Tj ET
			endstream endobj
			5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
			trailer <</Root 1 0 R>>
			""";

	private static final byte[] PNG = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

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
	void evidenceIsReadBeforeTheTaskIsTaken() {
		this.trace.now("2025-07-01T08:31:00+07:00");
		String number = this.trace.issue("Sửa quy định chồng chéo", LocalDate.of(2025, 7, 31), "bo-noi-vu")
				+ ".bo-noi-vu";
		this.trace.assign(number);
		this.trace.report(number);
		Page page = this.browser.signIn("giamsat");
		page.route("**/api/assignments/*/reports",
				(route) -> answer(route, "application/json",
						"""
								[{"result":"Đã sửa 63 quy định","submittedByName":"Đồng chí An","submittedForName":"Đồng chí Bình","submittedAt":"2025-07-01T08:00:00+07:00",
								  "documents":[],"evidence":[
								   {"id":"1","name":"Báo cáo.pdf","type":"application/pdf","size":1258291,"sha256":"aa"},
								   {"id":"2","name":"Ảnh.png","type":"image/png","size":80,"sha256":"bb"},
								   {"id":"3","name":"Ghi chú.txt","type":"text/plain","size":20,"sha256":"cc"},
								   {"id":"4","name":"Bảng tính.xlsx","type":"application/vnd.ms-excel","size":9000,"sha256":"dd"}]}]"""
							.getBytes(StandardCharsets.UTF_8)));
		page.route("**/api/evidence/1/content",
				(route) -> answer(route, "application/pdf", PDF.getBytes(StandardCharsets.US_ASCII)));
		page.route("**/api/evidence/2/content", (route) -> answer(route, "image/png", PNG));
		page.route("**/api/evidence/3/content",
				(route) -> answer(route, "text/plain", "Ghi chú <b>".getBytes(StandardCharsets.UTF_8)));
		page.route("**/api/directives/*", (route) -> {
			APIResponse directive = route.fetch();
			route.fulfill(new Route.FulfillOptions().setResponse(directive)
				.setBody(directive.text().replace("\"product\":null", "\"product\":\"Nghị định được ban hành\"")));
		});
		page.navigate("/assignments/" + number + "/task");
		page.waitForSelector("form.dondoc[aria-busy=false]", new Page.WaitForSelectorOptions().setTimeout(90_000));

		assertThat(page.locator(".dondoc-state")).containsText("Nhận việc");
		assertThat(page.locator(".dondoc-directive")).containsText("Nghị định được ban hành");
		assertThat(page.locator(".dondoc-reports h5")).containsText("Đồng chí An (thay Đồng chí Bình) báo cáo");
		assertThat(row(page, "Báo cáo.pdf")).containsText("1,2 MB");
		view(page, "Báo cáo.pdf");
		assertThat(page.locator("canvas")).hasAttribute("aria-label", "Trang 1/1");
		assertThat(page.locator(".dondoc-preview [role=status]")).hasCount(0);
		view(page, "Ảnh.png");
		assertThat(page.locator("img.dondoc-image")).isVisible();
		view(page, "Ghi chú.txt");
		assertThat(page.locator(".dondoc-preview pre")).hasText("Ghi chú <b>");
		assertThat(row(page, "Bảng tính.xlsx").getByText("Xem")).hasCount(0);
		assertThat(row(page, "Bảng tính.xlsx").getByText("Tải về")).hasAttribute("href", "/api/evidence/4/content");
		page.locator(".dondoc-reports").scrollIntoViewIfNeeded();
		Browser.picture(page, "verify-preview");

		Tasklist.claim(page);
		assertThat(page.locator("[name=accepted]:checked")).hasCount(0);
		Tasklist.button(page).click();
		assertThat(page.locator("fieldset .dondoc-field-error")).hasText("Hãy chọn chấp nhận hoặc trả lại.");
		page.setViewportSize(400, 800);
		Browser.picture(page, "verify-phone");
		assertThat(this.trace.column(number, "state")).isEqualTo("REPORTED");
	}

	private static void view(Page page, String name) {
		row(page, name).getByText("Xem", new Locator.GetByTextOptions().setExact(true)).click();
	}

	private static Locator row(Page page, String name) {
		return page.locator(".dondoc-reports li", new Page.LocatorOptions().setHasText(name));
	}

	private static void answer(Route route, String type, byte[] body) {
		route.fulfill(new Route.FulfillOptions().setContentType(type).setBodyBytes(body));
	}

}
