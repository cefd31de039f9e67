package vn.dondoc.lifecycle;

import java.time.LocalDate;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.SeededYear;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The overview in browsers, on the made-up year. */
@ServedTest
@TestPropertySource(properties = "dondoc.test=year")
class DashboardTest {

	private static final Pattern OVERDUE_71 = Pattern.compile("1\\.298 nhiệm vụ .* 71 quá hạn");

	@Autowired
	private Trace trace;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeEach
	void open() {
		SeededYear.record(this.jdbc);
		this.trace.now("2025-12-24T08:00:00+07:00");
		this.browser = Browser.at(this.port);
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void leadershipLandsOnItAndItIsReadableOnAPhone() {
		Page page = this.browser.signIn("lanhdao");
		assertThat(page).hasURL(Pattern.compile(".*/dashboard$"));
		assertThat(page.locator("#trend polyline")).hasCount(4);
		assertThat(page.locator("#live")).hasAttribute("data-said", OVERDUE_71);
		page.setViewportSize(1280, 1500);
		Browser.picture(page, "dashboard");
		Browser.picture(page, page.locator("#agencies"), "dashboard-agencies");
		page.setViewportSize(390, 844);
		page.evaluate("window.scrollTo(0, 0)");
		assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
		Browser.picture(page, "dashboard-phone");
		page.setViewportSize(390, 3600);
		Browser.picture(page, "dashboard-phone-long");
		page.setViewportSize(794, 1123);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		Browser.picture(page, "dashboard-print");
	}

	@Test
	void aClosedTaskShowsWithinSecondsAndTheReaderKeepsTheirPlace() {
		String number = this.trace.issue("Rà soát quy định về hộ tịch", LocalDate.of(2025, 12, 31), "bo-tu-phap")
				+ ".bo-tu-phap";
		this.trace.assign(number);
		this.trace.report(number);
		Page leadership = this.browser.signIn("lanhdao");
		leadership.navigate("/dashboard");
		Locator done = leadership.locator("#totals .DONE strong");
		assertThat(done).hasText("779");
		assertThat(leadership.locator("#trend polyline")).hasCount(4);
		leadership.locator("#weeks summary").click();
		Locator agency = leadership.locator("#agencies tbody tr", new Page.LocatorOptions().setHasText("Bộ Tư pháp"));
		agency.locator("a").first().focus();
		String focused = agency.locator("a").first().getAttribute("href");
		leadership.evaluate("window.notReloaded = true");
		double top = top(leadership);

		this.trace.accept(number, "giamsat");

		assertThat(done).hasText("780", new LocatorAssertions.HasTextOptions().setTimeout(15_000));
		assertThat(leadership.locator("#said")).containsText("780 đã hoàn thành");
		assertThat(leadership.evaluate("window.notReloaded")).isEqualTo(true);
		assertThat(leadership.evaluate("document.activeElement.getAttribute('href')")).isEqualTo(focused);
		assertThat(leadership.locator("#weeks")).hasAttribute("open", "");
		assertThat(top(leadership)).isBetween(top - 2, top + 2);
	}

	@Test
	void whenTheSessionEndsThePageSaysSo() {
		Page page = this.browser.signIn("truong.bo-y-te");
		page.navigate("/dashboard");
		assertThat(page.locator("h1")).hasText("Tổng quan");
		assertThat(page.locator("#agencies")).hasCount(0);
		page.context().clearCookies();
		assertThat(page.locator("#ended")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
	}

	private static double top(Page page) {
		return ((Number) page.evaluate("document.activeElement.getBoundingClientRect().top")).doubleValue();
	}

}
