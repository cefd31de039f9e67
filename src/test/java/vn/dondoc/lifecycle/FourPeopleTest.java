package vn.dondoc.lifecycle;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.Tasklist;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A directive from its issue to its close, by four people in four sessions. The pictures
 * are those of the user guide.
 */
@ServedTest
class FourPeopleTest {

	@Autowired
	private Trace trace;

	@LocalServerPort
	private int port;

	private Browser browser;

	private Page standingBody;

	private Page head;

	private Page officer;

	private Page supervisor;

	@BeforeEach
	void open() {
		this.browser = Browser.at(this.port);
		this.trace.now("2025-07-01T08:00:00+07:00");
		this.standingBody = this.browser.signIn("thuongtruc");
		this.head = this.browser.signIn("truong.bo-tu-phap");
		this.officer = this.browser.signIn("canbo.bo-tu-phap");
		this.supervisor = this.browser.signIn("giamsat");
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void issueAssignReportReturnReportAgainAcceptClose() {
		String directive = issue();
		String number = directive + ".bo-tu-phap";
		this.trace.run(DirectiveProcess.KEY, directive, "ServiceTask_StartAssignments");

		assign(number);
		assertThat(this.trace.column(number, "officer")).isEqualTo("canbo.bo-tu-phap");

		this.trace.now("2025-07-15T09:00:00+07:00");
		report(number);
		assertThat(this.trace.column(number, "state")).isEqualTo("REPORTED");

		this.trace.now("2025-07-16T14:00:00+07:00");
		giveBack(number);
		assertThat(this.trace.column(number, "state")).isEqualTo("ASSIGNED");

		this.trace.now("2025-07-18T10:00:00+07:00");
		reportAgain(number);
		assertThat(this.trace.column(number, "state")).isEqualTo("REPORTED");

		this.trace.now("2025-07-21T08:30:00+07:00");
		accept(number);
		assertThat(this.trace.column(number, "state")).isEqualTo("CLOSED");

		this.standingBody.navigate("/directives/" + directive);
		assertThat(this.standingBody.locator("main")).containsText("Hoàn thành đúng hạn");
		assertThat(this.standingBody.locator("main")).containsText("Bảng số liệu.png");
		Browser.picture(this.standingBody, "four-people-6-closed");
		Browser.picture(this.standingBody, this.standingBody.getByText("Diễn biến"), "four-people-6-record");
		assertThat(this.trace.directive(directive)).isNull();
	}

	private String issue() {
		Page page = this.standingBody;
		page.navigate("/directives");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Giao nhiệm vụ")).click();
		page.waitForSelector("form.dondoc[data-open]");
		page.fill("#issue-leads", "bo tu phap");
		page.press("#issue-leads", "Enter");
		page.fill("#issue-title", "Rà soát quy định còn chồng chéo về hộ tịch");
		page.fill("#issue-deadline", "trong tháng 7/2025");
		page.fill("#issue-responsibility", "Thứ trưởng phụ trách");
		page.fill("#issue-product", "Danh mục quy định phải sửa, kèm số liệu");
		page.fill("#issue-authority", "Trưởng Ban Chỉ đạo");
		page.getByLabel("Số, ký hiệu").fill("Thông báo số 19-TB/BCĐ");
		page.getByLabel("Ngày", new Page.GetByLabelOptions().setExact(true)).fill("26/6/2025");
		assertThat(page.locator(".dondoc-understood")).containsText("31/07/2025");
		Browser.picture(page, "four-people-1-issue");
		page.locator(".modal-footer")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Giao nhiệm vụ"))
			.click();
		return page.locator(".dondoc-issued").getByRole(AriaRole.LINK).textContent().strip();
	}

	private void assign(String number) {
		this.head.navigate("/");
		Browser.picture(this.head, "home");
		Tasklist.open(this.head, number);
		Tasklist.claim(this.head);
		this.head.getByLabel("Giao cho cán bộ").selectOption("canbo.bo-tu-phap");
		this.head.getByLabel("Hạn của cơ quan").fill("25/7/2025");
		this.head.getByLabel("Lời dặn cán bộ").fill("Phối hợp với các địa phương");
		Browser.picture(this.head, "four-people-2-assign");
		Tasklist.complete(this.head);
	}

	private void report(String number) {
		Tasklist.open(this.officer, number);
		assertThat(this.officer.locator(".dondoc-directive")).containsText("Phối hợp với các địa phương");
		this.officer.getByLabel("Kết quả thực hiện").fill("Đã rà soát xong 63 quy định");
		this.officer.getByText("Thêm văn bản").click();
		this.officer.getByLabel("Số, ký hiệu").fill("125/BTP-HTQT");
		this.officer.getByLabel("Ngày", new Page.GetByLabelOptions().setExact(true)).fill("15/7/2025");
		this.officer.locator("#evidence").setInputFiles(new FilePayload[] { pdf(), picture() });
		assertThat(this.officer.locator(".dondoc-evidence li", new Page.LocatorOptions().setHasText("SHA-256")))
			.hasCount(2);
		Browser.picture(this.officer, this.officer.locator("label[for=result]"), "four-people-3-report");
		Tasklist.complete(this.officer);
	}

	private void giveBack(String number) {
		Tasklist.open(this.supervisor, number);
		Tasklist.claim(this.supervisor);
		Locator reports = this.supervisor.locator(".dondoc-reports");
		assertThat(reports).containsText("Đã rà soát xong 63 quy định");
		assertThat(reports).containsText("125/BTP-HTQT ngày 15/07/2025");
		reports.locator("li", new Locator.LocatorOptions().setHasText("Danh mục quy định.pdf"))
			.getByText("Xem", new Locator.GetByTextOptions().setExact(true))
			.click();
		assertThat(reports.locator("canvas")).hasAttribute("aria-label", "Trang 1/1");
		Browser.picture(this.supervisor, reports, "four-people-4-evidence");
		this.supervisor.getByLabel("Trả lại để báo cáo bổ sung").check();
		Tasklist.button(this.supervisor).click();
		assertThat(this.supervisor.locator("#reason ~ .dondoc-field-error")).containsText("Khi trả lại phải nêu lý do");
		assertThat(this.supervisor.locator("#reason")).isFocused();
		this.supervisor.getByLabel("Ý kiến thẩm tra").fill("Chưa có số liệu của địa phương");
		assertThat(Tasklist.button(this.supervisor)).hasText("Trả lại báo cáo");
		Browser.picture(this.supervisor, "four-people-4-return");
		Tasklist.complete(this.supervisor);
	}

	private void reportAgain(String number) {
		Tasklist.open(this.officer, number);
		assertThat(this.officer.locator(".dondoc-returned")).containsText("Chưa có số liệu của địa phương");
		Browser.picture(this.officer, this.officer.locator(".dondoc-returned").first(), "four-people-5-returned");
		this.officer.getByText("Chép lại nội dung báo cáo").click();
		assertThat(this.officer.getByLabel("Số, ký hiệu")).hasValue("125/BTP-HTQT");
		this.officer.getByLabel("Kết quả thực hiện").fill("Đã bổ sung số liệu của địa phương");
		Tasklist.complete(this.officer);
	}

	private void accept(String number) {
		Tasklist.open(this.supervisor, number);
		Tasklist.claim(this.supervisor);
		this.supervisor.getByLabel("Chấp nhận kết quả, kết thúc").check();
		Tasklist.complete(this.supervisor);
	}

	private static FilePayload pdf() {
		String content = """
				%PDF-1.4
				1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
				2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
				3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 420 120]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
				4 0 obj <</Length 54>> stream
				BT /F 20 Tf 20 50 Td (63 quy dinh phai sua doi) Tj ET
				endstream endobj
				5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
				trailer <</Root 1 0 R>>
				""";
		return new FilePayload("Danh mục quy định.pdf", "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
	}

	private static FilePayload picture() {
		BufferedImage image = new BufferedImage(320, 160, BufferedImage.TYPE_INT_RGB);
		image.createGraphics().setColor(Color.WHITE);
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new FilePayload("Bảng số liệu.png", "image/png", content.toByteArray());
	}

}
