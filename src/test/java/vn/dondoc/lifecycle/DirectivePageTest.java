package vn.dondoc.lifecycle;

import java.time.LocalDate;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.extension.Decision;
import vn.dondoc.extension.Extensions;
import vn.dondoc.extension.Proposal;
import vn.dondoc.testing.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The page of a directive while it goes its way, seen by somebody who only watches. */
@ServedTest
class DirectivePageTest {

	@Autowired
	private Trace trace;

	@Autowired
	private Extensions extensions;

	@LocalServerPort
	private int port;

	private Browser browser;

	private Page page;

	@BeforeEach
	void open() {
		this.browser = Browser.at(this.port);
		this.trace.now("2025-07-01T08:00:00+07:00");
		this.page = this.browser.signIn("giamsat");
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void theWholeLifeIsSeenAsItHappens() {
		String directive = this.trace.issue("Hoàn thành số hóa hồ sơ đất đai, nối với cơ sở dữ liệu quốc gia",
				LocalDate.of(2025, 7, 10), "lao-cai");
		String number = directive + ".lao-cai";
		this.page.navigate("/directives/" + directive);
		at("UserTask_AssignOfficer");
		this.page.locator("summary strong").first().focus();

		this.trace.now("2025-07-02T08:00:00+07:00");
		this.trace.assign(number);
		at("UserTask_ReportResult");
		assertThat(this.page.locator("#said")).containsText("Phân công cán bộ thực hiện");
		this.trace.now("2025-07-11T00:00:00+07:00");
		this.trace.fireDue(number);
		assertThat(element("IntermediateEvent_NextMilestone")).hasClass("at");
		String proposal = this.extensions.propose(number, new Proposal("Chờ số liệu của ba xã", "Sở Nông nghiệp",
				"Thuê thêm đội đo đạc", "Tháng 7 xong hai xã", "31/7/2025"), "truong.lao-cai");
		this.extensions.decide(proposal, new Decision(Decision.Choice.ACCEPTED, null, "Đồng ý"), "thuongtruc");
		this.trace.report(number);
		this.trace.giveBack(number, "Chưa có số liệu của địa phương");
		this.trace.now("2025-07-20T08:00:00+07:00");
		this.trace.report(number);
		at("UserTask_VerifyReport");
		assertThat(element("Flow_Returned")).hasClass("passed");
		Locator record = this.page.locator("#record");
		for (String happened : new String[] { "Quá hạn", "Đề nghị gia hạn", "Chờ số liệu của ba xã", "Cho gia hạn",
				"31/07/2025", "Trả lại báo cáo", "Chưa có số liệu của địa phương" }) {
			assertThat(record).containsText(happened);
		}
		assertThat(this.page.locator("td.deadlines")).containsText("Hạn được giao: 10/07/2025");
		this.page.setViewportSize(1280, 1500);
		Browser.picture(this.page, "directive-page");
		nothingInTheWay();
		this.page.setViewportSize(390, 1400);
		assertThat(this.page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
		Browser.picture(this.page, "directive-page-phone");

		this.trace.accept(number);
		at("EndEvent_Closed");
		assertThat(record).containsText("Nhiệm vụ kết thúc");
		assertThat(this.page.locator("#standing")).containsText("Hoàn thành đúng hạn");
	}

	@Test
	void manyAgenciesAreCountedAndEachIsThereOnChoice() {
		String directive = this.trace.issue("Bố trí nhân sự chuyên trách công nghệ thông tin",
				LocalDate.of(2025, 12, 31), "lang-son", "son-la", "lai-chau");
		this.trace.assign(directive + ".son-la");
		this.page.navigate("/directives/" + directive);
		assertThat(element("UserTask_AssignOfficer").locator("text.token")).hasText("2");
		assertThat(element("UserTask_ReportResult").locator("text.token")).hasText("1");
		this.page.getByLabel("Chỉ xem một cơ quan").selectOption("son-la");
		this.page.locator("form.agency button").click();
		at("UserTask_ReportResult");
		assertThat(this.page.locator("#leads tbody tr")).hasCount(1);
		assertThat(this.page.locator("#process figcaption").first()).containsText("Đang ở bước: Báo cáo kết quả");
		assertThat(this.page.locator("#record")).not().containsText("Lạng Sơn");
		assertThat(this.page.navigate("/directives/" + directive + "?agency=ha-noi").status()).isEqualTo(404);

		this.page.setViewportSize(1280, 900);
		this.page.navigate("/");
		this.page.locator("form.search input").fill("nhan su chuyen tr");
		this.page.locator("form.search input").press("Enter");
		assertThat(this.page.locator(".findings mark"))
			.hasText(new String[] { "trí", "nhân", "sự", "chuyên", "trách" });
		Browser.picture(this.page, "search");
		nothingInTheWay();
		this.page.locator(".findings a").first().click();
		assertThat(this.page.locator("h1")).containsText(directive);
	}

	private void nothingInTheWay() {
		assertThat(
				new AxeBuilder(this.page).withTags(List.of("wcag2a", "wcag2aa", "wcag21aa")).analyze().getViolations())
			.extracting((rule) -> rule.getId() + rule.getNodes().get(0).getHtml())
			.isEmpty();
	}

	private void at(String step) {
		assertThat(element(step)).hasClass("at");
		assertThat(element(step).locator("rect.token")).hasCount(1);
	}

	private Locator element(String id) {
		return this.page.locator("#process figure").first().locator("[data-id=" + id + "]");
	}

}
