package vn.dondoc.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People of every role look at everything that is theirs to look at. Nothing of it is
 * refused: a refusal in the record of security is worth reading.
 */
@ServedTest
class OrdinaryWalkTest {

	private static final List<String> WITH_TASKS = List.of("canbo.bo-y-te", "truong.bo-y-te", "giamsat");

	@Autowired
	private Trace trace;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@Test
	void nothingIsRefused() {
		this.trace.now("2025-07-01T08:00:00+07:00");
		issue("Chờ phân công");
		this.trace.assign(issue("Chờ báo cáo"));
		String reported = issue("Chờ thẩm tra");
		this.trace.assign(reported);
		this.trace.report(reported);
		long before = this.jdbc.sql("select coalesce(max(id), 0) from security_event").query(Long.class).single();
		Queue<String> refused = new ConcurrentLinkedQueue<>();
		try (Browser browser = Browser.at(this.port)) {
			for (String username : List.of("canbo.bo-y-te", "truong.bo-y-te", "giamsat", "thuongtruc", "lanhdao")) {
				Page page = browser.signIn(username);
				page.setDefaultTimeout(60_000);
				Consumer<Response> listener = (response) -> {
					if (response.status() >= 400) {
						refused.add(username + " " + response.status() + " " + response.request().method() + " "
								+ response.url());
					}
				};
				page.onResponse(listener);
				pages(page);
				lists(page, username);
				// Their sign-in form flashes up and asks for its fonts
				page.offResponse(listener);
				signOut(page);
			}
		}
		assertThat(refused).isEmpty();
		assertThat(this.jdbc.sql("""
				select kind || ' ' || username || ' ' || method || ' ' || path || ' ' || detail from security_event
				where id > ? and kind not in ('SIGNED_IN', 'SIGNED_OUT')""").param(before).query(String.class).list())
			.isEmpty();
	}

	private static void pages(Page page) {
		page.navigate("/");
		for (Object link : (List<?>) page
			.evaluate("[...document.querySelectorAll('a[href^=\"/\"]')].map((link) => link.getAttribute('href'))")) {
			page.navigate(link.toString());
			page.waitForLoadState();
		}
		page.navigate("/camunda/app/welcome/default/");
		page.waitForURL("**/account");
	}

	/** Every list of Tasklist, and in it the first task with its form and its diagram. */
	private static void lists(Page page, String username) {
		page.navigate("/camunda/app/tasklist/default/");
		page.waitForSelector(".task-filter h4");
		Locator lists = page.locator(".task-filter h4");
		for (int i = 1; i < lists.count(); i++) {
			page.waitForResponse((response) -> response.url().contains("/list?"), lists.nth(i)::click);
		}
		if (WITH_TASKS.contains(username)) {
			lists.nth(1).click();
			page.locator("li.task h4 a").first().click();
			page.waitForSelector("form.dondoc[aria-busy=false]");
			claimAndGiveBack(page);
			page.locator(".task-card").getByText("Sơ đồ").click();
			page.waitForSelector(".djs-container");
		}
	}

	private static void claimAndGiveBack(Page page) {
		if (page.locator("button.claim").count() > 0 && page.locator("form.dondoc .alert-warning").count() == 0) {
			page.waitForResponse((response) -> response.url().endsWith("/claim"), page.locator("button.claim")::click);
			page.waitForResponse((response) -> response.url().endsWith("/unclaim"),
					page.locator("button.unclaim")::click);
		}
	}

	private static void signOut(Page page) {
		page.locator(".account .dropdown-toggle").click();
		page.locator(".account .logout a").click();
		page.waitForURL("**/sign-in**");
	}

	private String issue(String title) {
		return this.trace.issue(title, LocalDate.of(2025, 7, 31), "bo-y-te") + ".bo-y-te";
	}

}
