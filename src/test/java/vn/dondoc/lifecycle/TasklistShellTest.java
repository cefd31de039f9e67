package vn.dondoc.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What surrounds the forms in Tasklist: language, lists, cards, refusals. */
@ServedTest
class TasklistShellTest {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final String[] LISTS = { "Việc của tôi", "Việc của cơ quan tôi", "Chờ thẩm tra", "Sắp đến hạn",
			"Quá hạn" };

	@Autowired
	private Trace trace;

	@Autowired
	private TaskFilters lists;

	@Autowired
	private FilterService filters;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeEach
	void open() {
		// Tasklist's scripts weigh megabytes
		PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
		this.browser = Browser.at(this.port);
		this.trace.now("2025-08-10T08:00:00+07:00");
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void anOfficerFindsOwnListsCardsAndNothingOfTheVendor() {
		this.trace.issue("Rà soát quy định", LocalDate.of(2025, 12, 31), "bo-noi-vu");
		this.trace.issue("Công bố danh mục", LocalDate.of(2025, 7, 31), "bo-noi-vu");
		this.trace.issue("Số hóa hồ sơ", LocalDate.of(2025, 8, 17), "bo-noi-vu");
		this.trace.issue("Kiểm tra cơ sở", LocalDate.of(2025, 8, 18), "bo-noi-vu");
		this.jdbc.sql("update directive set priority = 'URGENT' where title = 'Công bố danh mục'").update();
		Page page = inEnglishBrowser("truong.bo-noi-vu");
		List<String> asked = new ArrayList<>();
		page.onRequest((request) -> {
			if (request.url().contains("/api/tasks/cards")) {
				asked.add(request.url());
			}
		});

		page.navigate(TASKLIST);
		assertThat(names(page)).containsText(LISTS);
		choose(page, "Việc của cơ quan tôi");
		assertThat(page.locator(".dondoc-title"))
			.containsText(new String[] { "Công bố danh mục", "Số hóa hồ sơ", "Kiểm tra cơ sở", "Rà soát quy định" });
		assertThat(asked).singleElement().asString().contains("&task=");

		Locator overdue = page.locator("li.task").first();
		assertThat(overdue).containsText("Phân công cán bộ");
		assertThat(overdue).containsText("Bộ Nội vụ");
		assertThat(overdue).containsText("01-TB/TEST");
		assertThat(overdue).containsText("Thời hạn: 31/07/2025");
		assertThat(overdue.locator(".dondoc-urgent")).hasText("Khẩn");
		assertThat(page.locator(".dondoc-urgent")).hasCount(1);
		assertThat(overdue.locator(".dondoc-overdue")).hasText("Quá hạn 10 ngày");
		assertThat(overdue.locator(".dondoc-overdue")).hasCSS("color", "rgb(163, 21, 28)");
		overdue.locator("h4 a").click();
		assertThat(page.locator("button.claim")).hasText("Nhận việc");
		assertThat(page.locator(".dondoc-deadline")).containsText("Quá hạn 10 ngày");
		assertThat(page.locator("form.dondoc")).containsText("Công bố danh mục");
		Browser.picture(page, "tasklist");

		assertThat(page).hasTitle("Đôn đốc – Công việc");
		assertThat(page.locator(".create-task-action, .start-process-action, .ce-eol-banner")).hasCount(0);
		assertThat(page.locator("body").innerText()).doesNotContainIgnoringCase("camunda")
			.doesNotContainPattern("\\b[A-Z]+(_[A-Z]+)+\\b");

		choose(page, "Quá hạn");
		assertThat(page.locator(".dondoc-title")).containsText(new String[] { "Công bố danh mục" });
		choose(page, "Sắp đến hạn");
		assertThat(page.locator(".dondoc-title")).containsText(new String[] { "Số hóa hồ sơ" });
		assertThat(page.locator(".dondoc-soon")).hasText("Còn 7 ngày");
	}

	@Test
	void aPlainOfficerSeesWhatWaitsForColleagues() {
		this.trace.issue("Rà soát thủ tục", LocalDate.of(2025, 12, 31), "bo-giao-duc-va-dao-tao");
		Page page = this.browser.signIn("canbo.bo-giao-duc-va-dao-tao");
		page.navigate(TASKLIST);

		choose(page, "Việc của cơ quan tôi");

		assertThat(page.locator(".dondoc-title")).containsText(new String[] { "Rà soát thủ tục" });
		assertThat(page.locator(".account .profile a")).hasAttribute("href", Pattern.compile(".*/account$"));
	}

	@Test
	void onAPhoneAnOpenedTaskTakesThePlaceOfTheList() {
		this.trace.issue("Công bố danh mục", LocalDate.of(2025, 7, 31), "bo-xay-dung");
		Page page = this.browser.signIn("truong.bo-xay-dung");
		page.setViewportSize(400, 800);
		page.navigate(TASKLIST);
		choose(page, "Quá hạn");
		Browser.picture(page, "tasklist-phone");
		page.locator("li.task h4 a").click();
		assertThat(page.locator("form.dondoc")).containsText("Công bố danh mục");
		assertThat(page.locator("li.task")).isHidden();
		Browser.picture(page, "tasklist-phone-task");

		page.locator(".dondoc-back").click();

		assertThat(page.locator(".task-filter.active")).containsText("Quá hạn");
		assertThat(page.locator("li.task")).isVisible();
		assertThat(page.locator("body").evaluate("(body) => body.scrollWidth")).isEqualTo(400);
	}

	@Test
	void englishIsChosenInTheHeaderAndCountsForOurPagesToo() {
		Page page = this.browser.signIn("canbo.bo-noi-vu");
		page.navigate(TASKLIST);
		page.getByText("English").click();

		assertThat(names(page)).containsText(
				new String[] { "My tasks", "My agency’s tasks", "To be verified", "Due within 7 days", "Overdue" });
		assertThat(page.locator("html")).hasAttribute("lang", "en");
		assertThat(page).hasTitle("Đôn đốc – Tasks");
		page.getByText("Home").click();
		assertThat(page.getByText("Sign out")).isVisible();
	}

	@Test
	void onlyTheStandingBodyIsOfferedToStart() {
		Page page = this.browser.signIn("thuongtruc");
		page.navigate(TASKLIST);
		assertThat(page.locator(".start-process-action")).isVisible();
		assertThat(page.locator(".start-process-action")).containsText("Giao nhiệm vụ");
		assertThat(page.locator(".create-task-action")).hasCount(0);
	}

	@Test
	void aRefusalIsSaidInWords() {
		String number = this.trace.issue("Việc khác", LocalDate.of(2025, 9, 30), "bo-y-te") + ".bo-y-te";
		Page page = this.browser.signIn("truong.bo-y-te");
		page.navigate("/assignments/" + number + "/task");
		page.locator("button.claim").click();
		page.waitForSelector("form.dondoc select:not([disabled])");
		page.route("**/drafts/**",
				(route) -> route.fulfill(new Route.FulfillOptions().setContentType("application/json")
					.setBody("{\"version\":\"1\",\"savedAt\":\"2025-08-10T08:00:00+07:00\"}")));
		page.selectOption("#officer", "canbo.bo-y-te");
		page.locator(".form-actions .btn-primary").click();

		assertThat(page.locator("[notifications-panel] .alert").first())
			.containsText("Chưa có nội dung cho bước này của phân công " + number);
		assertThat(this.trace.column(number, "state")).isEqualTo("ISSUED");
	}

	@Test
	void aListThatDiffersFromItsDefinitionIsBroughtUpToDate() {
		Filter list = this.filters.createTaskFilterQuery().filterName("Quá hạn").singleResult();
		String id = list.getId();
		this.filters.saveFilter(list.setProperties(Map.of("priority", 99)));

		this.lists.afterPropertiesSet();
		this.lists.afterPropertiesSet();

		Filter kept = this.filters.createTaskFilterQuery().filterName("Quá hạn").singleResult();
		assertThat(kept.getId()).isEqualTo(id);
		assertThat(kept.getProperties()).containsEntry("priority", 5);
		assertThat(this.filters.createTaskFilterQuery().list()).extracting(Filter::getName)
			.contains(LISTS)
			.doesNotHaveDuplicates();
	}

	private Page inEnglishBrowser(String username) {
		Page page = this.browser.signIn(username);
		page.context()
			.addInitScript("Object.defineProperty(navigator, 'languages', { get: () => ['en-US'] });"
					+ "Object.defineProperty(navigator, 'language', { get: () => 'en-US' })");
		return page;
	}

	private static void choose(Page page, String list) {
		names(page).filter(new Locator.FilterOptions().setHasText(list)).click();
		page.waitForSelector(".dondoc-title");
	}

	private static Locator names(Page page) {
		return page.locator(".task-filter h4");
	}

}
