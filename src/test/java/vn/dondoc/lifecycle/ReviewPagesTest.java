package vn.dondoc.lifecycle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.extension.Decision;
import vn.dondoc.extension.Extensions;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.Tasklist;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A review from its opening to its sheet, in browsers. */
@ServedTest
class ReviewPagesTest {

	private static final String KEY = "overdue-review";

	private static final List<String> TITLES = List.of(
			"Rà soát, công bố danh mục thủ tục hành chính cấp huyện phải bãi bỏ",
			"Hoàn thành số hóa hồ sơ đất đai của các xã sau sắp xếp, nối với cơ sở dữ liệu của tỉnh",
			"Bố trí nhân sự chuyên trách công nghệ thông tin tại trung tâm phục vụ hành chính công",
			"Báo cáo tình hình giải ngân vốn cho các dự án dùng chung",
			"Ban hành kế hoạch bồi dưỡng kỹ năng số cho cán bộ cấp xã");

	@Autowired
	private Trace trace;

	@Autowired
	private Extensions extensions;

	@Autowired
	private JdbcClient jdbc;

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
	void openedAnsweredSilentAndPrinted() {
		TITLES.forEach((title) -> this.trace.issue(title, LocalDate.of(2025, 5, 10 + TITLES.indexOf(title)), "lang-son",
				"son-la", "lai-chau"));
		Page standingBody = this.browser.signIn("thuongtruc");
		String number = openReview(standingBody);

		answer(number);
		assertThat(this.jdbc
			.sql("select count(*) from extension where decision is null and proposed_by = 'truong.lang-son'")
			.query(Integer.class)
			.single()).isEqualTo(2);
		decide();

		standingBody.navigate("/reviews/" + number + "/sheet");
		assertThat(standingBody.locator("body")).containsText("BẢN NHÁP");
		Browser.picture(standingBody, "review-sheet-preliminary");

		this.trace.report(firstOf("son-la"));
		this.trace.now("2025-07-16T00:00:00+07:00");
		this.trace.run(KEY, number + ".son-la", "BoundaryEvent_AnswerDatePassed");
		this.trace.run(KEY, number + ".lai-chau", "BoundaryEvent_AnswerDatePassed");
		this.trace.now("2025-07-16T09:00:00+07:00");

		standingBody.navigate("/reviews");
		assertThat(standingBody.locator("main")).containsText("Đã xong");
		Browser.picture(standingBody, "reviews");
		standingBody.navigate("/reviews/" + number);
		assertThat(standingBody.locator("main")).containsText("không trả lời (ghi là cam kết)");
		Browser.picture(standingBody, "review");
		standingBody.navigate("/reviews/" + number + "/sheet");
		assertThat(standingBody.locator("body")).not().containsText("BẢN NHÁP");
		assertThat(standingBody.locator("tbody tr")).hasCount(18);
		Browser.picture(standingBody, "review-sheet");
		standingBody.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)
			.setPath(Path.of("target/screenshots/review-sheet.pdf")));
	}

	private String openReview(Page page) {
		page.navigate("/reviews");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở đợt rà soát")).click();
		page.getByLabel("Tên đợt rà soát").fill("Rà soát nhiệm vụ quá hạn 6 tháng đầu năm 2025");
		page.getByLabel("Trả lời đến hết ngày").fill("2025-07-12");
		page.getByText("Chỉ rà soát một phần").click();
		for (String agency : List.of("Lạng Sơn", "Sơn La", "Lai Châu")) {
			page.locator(".choices").getByText(agency).click();
		}
		preview(page);
		assertThat(page.locator("#answerBy-problem")).containsText("không phải ngày làm việc");
		page.getByLabel("Trả lời đến hết ngày").fill("2025-07-15");
		preview(page);
		assertThat(page.locator(".totals")).containsText("15 nhiệm vụ quá hạn của 3 cơ quan");
		Browser.picture(page, "review-new");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mở rà soát, trả lời đến hết 15/07/2025"))
			.click();
		assertThat(page.locator(".done")).containsText("Đã mở đợt rà soát 15 nhiệm vụ của 3 cơ quan");
		String number = page.url().replaceFirst(".*/reviews/", "");
		for (String agency : List.of("lang-son", "son-la", "lai-chau")) {
			this.trace.run(KEY, number + "." + agency, "ServiceTask_TellHeads");
		}
		return number;
	}

	private static void preview(Page page) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem trước")).click();
	}

	private void answer(String number) {
		this.trace.assign(firstOf("son-la"));
		this.trace.assign(firstOf("lang-son"));
		this.trace.report(firstOf("lang-son"));
		Page page = this.browser.signIn("truong.lang-son");
		page.navigate("/reviews/" + number);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trả lời").setExact(true)).click();
		page.waitForSelector("form.dondoc[aria-busy=false]");
		assertThat(page.locator(".dondoc-deadline")).containsText("15/07/2025");
		Tasklist.claim(page);
		Browser.picture(page, "review-answer-begun");
		assertThat(page.locator(".dondoc-line").first()).containsText("không cần trả lời");
		Locator second = page.locator(".dondoc-line").nth(1);
		enter(second, "Dữ liệu đất đai của 14 xã chưa đủ hồ sơ gốc, phải đo đạc lại",
				"Sở Nông nghiệp và Môi trường chủ trì; lãnh đạo Sở chịu trách nhiệm",
				"Thuê thêm hai đội đo đạc, chuyển hồ sơ cũ theo từng đợt",
				"Tháng 7 đo xong 8 xã, tháng 8 xong 6 xã còn lại");
		second.getByLabel("Đề nghị gia hạn đến ngày").check();
		second.getByLabel("Ngày", new Locator.GetByLabelOptions().setExact(true)).fill("31/8/2025");
		Locator third = page.locator(".dondoc-line").nth(2);
		third.locator("summary").click();
		third.getByText("Chép từ nhiệm vụ phía trên").click();
		assertThat(third.getByLabel("Giải pháp")).hasValue("Thuê thêm hai đội đo đạc, chuyển hồ sơ cũ theo từng đợt");
		enter(third, "Chưa tuyển đủ người", "Sở Nội vụ", "Biệt phái tạm thời", "Đủ người trước 30/9");
		third.getByLabel("Ngày", new Locator.GetByLabelOptions().setExact(true)).fill("30/12/2027");
		for (int i : new int[] { 3, 4 }) {
			Locator line = page.locator(".dondoc-line").nth(i);
			line.locator("summary").click();
			enter(line, "Chờ hướng dẫn", "Sở Khoa học và Công nghệ", "Tự xây dựng mẫu", "Trình trong tháng 7");
			line.getByLabel("Cam kết hoàn thành trước ngày").check();
			line.getByLabel("Ngày", new Locator.GetByLabelOptions().setExact(true)).fill("25/7/2025");
			line.locator("summary").click();
		}
		assertThat(page.locator(".dondoc-review-tools")).containsText("Đã nhập 4/4 nhiệm vụ");
		third.locator("summary").click();
		Tasklist.button(page).click();
		assertThat(third.locator(".dondoc-field-error")).isVisible();
		assertThat(third.getByLabel("Ngày", new Locator.GetByLabelOptions().setExact(true))).isFocused();
		Browser.picture(page, "review-answer-refused");
		third.getByLabel("Ngày", new Locator.GetByLabelOptions().setExact(true)).fill("30/9/2025");
		assertThat(page.locator(".dondoc-saved")).containsText("Đã lưu nháp");
		Browser.picture(page, page.locator(".dondoc-directive"), "review-answer");
		page.setViewportSize(390, 844);
		Browser.picture(page, second, "review-answer-phone");
		page.setViewportSize(1280, 900);
		page.reload();
		page.waitForSelector("form.dondoc[data-open]");
		assertThat(page.locator(".dondoc-line").nth(2)).containsText("Đề nghị gia hạn đến 30/9/2025");
		Tasklist.complete(page);
		page.navigate("/reviews/" + number);
		assertThat(page.locator("main")).containsText("Đã trả lời");
	}

	private static void enter(Locator line, String cause, String responsibility, String solution, String roadMap) {
		line.getByLabel("Nguyên nhân").fill(cause);
		line.getByLabel("Trách nhiệm").fill(responsibility);
		line.getByLabel("Giải pháp").fill(solution);
		line.getByLabel("Lộ trình").fill(roadMap);
	}

	/** One proposal is granted with an earlier day, the other refused. */
	private void decide() {
		List<String> waiting = this.jdbc.sql(
				"select id::text from extension where decision is null and proposed_by = 'truong.lang-son' order by id")
			.query(String.class)
			.list();
		this.extensions.decide(waiting.get(0), new Decision(Decision.Choice.CHANGED, "15/8/2025", "Cần sớm hơn"),
				"thuongtruc");
		this.extensions.decide(waiting.get(1), new Decision(Decision.Choice.REFUSED, null, "Đã có đủ biên chế"),
				"thuongtruc");
	}

	private String firstOf(String agency) {
		return this.jdbc.sql("""
				select assignment.number from assignment join directive on directive.id = directive_id
				where agency_code = ? and title = ? order by assignment.id desc limit 1""")
			.params(agency, TITLES.get(0))
			.query(String.class)
			.single();
	}

}
