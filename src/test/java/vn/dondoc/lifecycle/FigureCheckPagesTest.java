package vn.dondoc.lifecycle;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A report is pasted, what does not fit is read, mended and checked again. */
@ServedTest
class FigureCheckPagesTest {

	private static final String REPORT = String.join("\n", List.of("Tính đến hết ngày 24/12/2025",
			"Tổng số nhiệm vụ được giao là 267; đã hoàn thành 131 (49%), trong đó 102 đúng hạn, 29 quá hạn; "
					+ "đang thực hiện trong hạn 128, trong đó 77 nhiệm vụ thường xuyên; 09 nhiệm vụ đang thực hiện quá hạn (4%).",
			"Trong đó 10/267 nhiệm vụ đang thực hiện quá hạn.", "107 quá hạn ngày 14/11, đã hoàn thành 55.",
			"Văn bản\tĐược giao\tĐã hoàn thành\tHoàn thành đúng hạn\tHoàn thành quá hạn\tĐang thực hiện quá hạn",
			"01-TB/BCĐTW\t15\t12\t9\t3\t1", "03-TB/BCĐTW\t47\t34\t24\t10\t1", "04-TB/BCĐTW\t31\t20\t14\t6\t1",
			"05-TB/BCĐTW\t50\t20\t16\t4\t2", "06-TB/CQTTBCĐ\t24\t3\t2\t1\t2", "07-TB/CQTTBCĐ\t100\t40\t37\t3\t3"));

	@Autowired
	private Trace trace;

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeEach
	void open() {
		this.browser = Browser.at(this.port);
		this.trace.now("2025-12-25T08:00:00+07:00");
	}

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void pastedCheckedMendedAndCheckedAgain() {
		Page page = this.browser.signIn("thuongtruc");
		page.navigate("/figure-check");
		press(page, "Đọc và đối chiếu");
		assertThat(page.locator("[role=alert]")).containsText("Chưa có gì để đọc");
		page.getByLabel("Hoặc dán").fill(REPORT);
		press(page, "Đọc và đối chiếu");

		assertThat(page.locator(".result [role=status]")).containsText("chỗ không khớp");
		assertThat(page.locator(".findings")).containsText("131 đã hoàn thành + 128 đang thực hiện trong hạn + 9 "
				+ "đang thực hiện quá hạn = 268, nhưng số được giao ghi 267; chênh 1.");
		assertThat(page.locator(".findings")).containsText("Với 129 + 128 + 10 = 267 thì khớp");
		assertThat(page.locator(".findings")).containsText("tỷ lệ 4% đã in khớp với 10, không khớp với 9");
		Browser.picture(page, "figure-check");
		Browser.picture(page, page.locator(".figures-read"), "figure-check-read");
		page.setViewportSize(390, 844);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
		Browser.picture(page, page.locator(".result"), "figure-check-phone");
		Browser.picture(page, page.locator(".figures-read"), "figure-check-read-phone");
		page.setViewportSize(1280, 900);

		page.locator("[name='/parts/0/totals/done']").fill("129");
		page.locator("[name='/parts/0/totals/doneLate']").fill("27");
		page.locator("[name='/parts/0/percentages/done']").fill("48");
		page.locator("[name='/parts/0/totals/overdue']").fill("10");
		page.locator("[name='/parts/0/earlier/newlyOverdue']").fill("mười");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đối chiếu lại")).first().click();
		assertThat(page.locator("[role=alert]")).containsText("\"mười\" không phải là số");
		assertThat(page.locator("[name='/parts/0/totals/done']")).hasValue("129");
		page.locator("[name='/parts/0/earlier/overdue']").fill("");
		// Before other tests filled the register
		page.locator("[name='/asOf']").fill("2024-12-24");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đối chiếu lại")).first().click();
		assertThat(page.locator(".result [role=status]")).containsText("mọi số đều khớp");
		Browser.picture(page, "figure-check-fits");
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
	}

}
