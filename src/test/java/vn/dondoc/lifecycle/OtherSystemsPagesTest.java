package vn.dondoc.lifecycle;

import java.net.http.HttpHeaders;
import java.time.LocalDate;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.web.Client;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people see of what is open to others: the page for everybody, and the webhooks.
 */
@ServedTest
class OtherSystemsPagesTest {

	@Autowired
	private Trace trace;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ConfigurableEnvironment settings;

	@LocalServerPort
	private int port;

	@BeforeEach
	void open() {
		this.settings.getPropertySources()
			.addFirst(new MapPropertySource("public", Map.of("dondoc.public.enabled", true)));
		this.jdbc.sql("truncate webhook, directive cascade").update();
		this.trace.now("2025-07-01T08:00:00+07:00");
	}

	@AfterEach
	void close() {
		this.settings.getPropertySources().remove("public");
		this.jdbc.sql("truncate webhook cascade").update();
	}

	@Test
	void theStandingBodyMarksAndEverybodySees() {
		String done = this.trace.issue(
				"Rà soát, hoàn thiện cơ sở dữ liệu chuyên ngành y tế, kết nối với kho dữ liệu dùng chung",
				LocalDate.of(2025, 7, 31), "bo-y-te");
		this.trace.assign(done + ".bo-y-te");
		this.trace.report(done + ".bo-y-te");
		this.trace.accept(done + ".bo-y-te");
		String late = this.trace.issue("Ban hành kế hoạch chuyển đổi số năm 2026", LocalDate.of(2025, 7, 2),
				"bo-cong-an", "bo-tai-chinh", "bo-noi-vu");
		String open = this.trace.issue("Báo cáo kết quả thực hiện 6 tháng đầu năm", LocalDate.of(2025, 12, 31),
				"bo-quoc-phong");
		this.trace.issue("Việc chưa công khai", LocalDate.of(2025, 12, 31), "bo-quoc-phong");
		this.trace.now("2025-07-20T08:00:00+07:00");
		try (Browser browser = Browser.at(this.port)) {
			Page page = browser.signIn("thuongtruc");
			for (String number : new String[] { done, late, open }) {
				page.navigate("/directives/" + number);
				page.locator("form.publication button").click();
				assertThat(page.locator("form.publication .badge")).isVisible();
			}
			Page anybody = browser.open();
			anybody.navigate("/public");
			assertThat(anybody.locator("tbody tr")).hasCount(3);
			assertThat(anybody.locator("body")).not().containsText("Việc chưa công khai");
			assertThat(anybody.context().cookies()).isEmpty();
			anybody.locator("tbody details summary").last().click();
			Browser.picture(anybody, "public");
			anybody.setViewportSize(390, 1_200);
			assertThat((int) anybody.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
			Browser.picture(anybody, "public-phone");
		}
	}

	@Test
	void programsGetItCompressedAndDescribed() {
		// What is short goes as it is
		for (int day = 1; day <= 10; day++) {
			this.trace.issue("Báo cáo", LocalDate.of(2025, 12, day), "bo-quoc-phong", "bo-cong-an", "bo-tai-chinh",
					"bo-y-te");
		}
		String[] headers = { "Authorization", Client.basic("lanhdao", "lanhdao"), "Accept-Encoding", "gzip" };
		Client program = new Client(this.port);
		for (String path : new String[] { "/api/changes/assignments", "/api/assignments.csv?show=ALL" }) {
			HttpHeaders answered = program.get(path, headers).headers();
			assertThat(answered.firstValue("Content-Encoding")).as(path).hasValue("gzip");
			assertThat(answered.firstValue("Cache-Control").orElse("")).contains("private");
		}
		assertThat(program.get("/directives", headers).headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(program.get("/v3/api-docs", "Authorization", headers[1]).body()).contains("/api/changes/directives",
				"/api/directives.csv", "/api/webhooks", "updatedSince", "/api/directives/{number}/publication");
	}

	@Test
	void anAdministratorRegistersAReceiverAndIsShownItsSecretOnce() {
		try (Browser browser = Browser.at(this.port)) {
			Page page = browser.open();
			page.navigate("/sign-in");
			page.fill("input[name=username]", "admin");
			page.fill("input[name=password]", DemoPeople.ADMIN_PASSWORD);
			page.press("input[name=password]", "Enter");
			page.waitForURL((url) -> !url.contains("sign-in"));
			page.navigate("/webhooks");
			page.fill("#description", "Hệ thống giám sát quốc gia");
			page.fill("#url", "https://127.0.0.1/webhook");
			page.locator("form.entry button").click();
			assertThat(page.locator(".field-problem")).containsText("mạng nội bộ");
			assertThat(page.locator("#description")).hasValue("Hệ thống giám sát quốc gia");
			page.fill("#url", "https://8.8.8.8/webhook/dondoc");
			page.locator("form.entry button").click();
			assertThat(page.locator(".notice code")).containsText("whsec_");
			Browser.picture(page, "webhook");
			page.reload();
			assertThat(page.locator("body")).not().containsText("whsec_");

			this.jdbc
				.sql("""
						insert into webhook (url, description, types, secret, created_at, created_by, failures, failing_since, retry_at)
						values ('https://bao-cao.example.vn/dondoc', 'Cổng báo cáo của Văn phòng', '{REPORT_ACCEPTED,OVERDUE_FLAGGED}', 'whsec_', now(), 'admin',
						  3, '2025-07-01T00:50:00Z', '2025-07-01T01:05:00Z')""")
				.update();
			page.navigate("/webhooks");
			Browser.picture(page, "webhooks");
			page.setViewportSize(390, 1_200);
			assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
			Browser.picture(page, "webhooks-phone");
		}
	}

}
