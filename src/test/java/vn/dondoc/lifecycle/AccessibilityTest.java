package vn.dondoc.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.SeededYear;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The main pages against WCAG 2.1 A and AA, as far as axe can tell. */
@ServedTest
@TestPropertySource(properties = "dondoc.test=year")
class AccessibilityTest {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa");

	/** Who looks at what, in every build. */
	private static final Map<String, List<String>> MAIN = Map.of("thuongtruc", List.of("/", "/dashboard",
			"/search?q=du+lieu", "/statistics?groupBy=SECTION", "/figure-check", "/account"));

	/** The others too, for which large tables take minutes: -Ddondoc.axe=all. */
	private static final Map<String, List<String>> MORE = Map.of("lanhdao",
			List.of("/directives/NV-2025-00027", "/statistics?groupBy=AGENCY"), "thuongtruc",
			List.of("/directives", "/print", "/templates", "/assignments", "/annexes", "/reviews", "/reviews/new",
					"/policy", "/working-days", "/substitutions"),
			"truong.bo-y-te", List.of("/", "/dashboard", "/assignments"), "giamsat", List.of("/dashboard", "/letters"),
			"admin", List.of("/people", "/policy/edit", "/security-events", "/webhooks"));

	/** Those that differ most from themselves on a narrow screen. */
	private static final Set<String> ON_A_PHONE = Set.of("/dashboard", "/account");

	@Autowired
	private Trace trace;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@Test
	void nothingIsFoundOnTheMainPages() {
		SeededYear.record(this.jdbc);
		this.trace.now("2025-12-24T08:00:00+07:00");
		List<String> found = new ArrayList<>();
		try (Browser browser = Browser.at(this.port)) {
			Page anybody = browser.open();
			anybody.navigate("/sign-in");
			look(anybody, "nobody", found);
			look(browser, MAIN, found);
			if ("all".equals(System.getProperty("dondoc.axe"))) {
				look(browser, MORE, found);
			}
		}
		assertThat(found).isEmpty();
	}

	private static void look(Browser browser, Map<String, List<String>> pages, List<String> found) {
		pages.forEach((username, paths) -> {
			Page page = username.equals("admin") ? browser.signIn(username, DemoPeople.ADMIN_PASSWORD)
					: browser.signIn(username);
			for (String path : paths) {
				page.setViewportSize(1280, 900);
				assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
				look(page, username, found);
				if (ON_A_PHONE.contains(path)) {
					page.setViewportSize(390, 844);
					look(page, username + " on a phone", found);
				}
			}
		});
	}

	private static void look(Page page, String who, List<String> found) {
		if (page.url().endsWith("/dashboard")) {
			page.waitForSelector("#trend polyline");
		}
		new AxeBuilder(page).withTags(RULES)
			.analyze()
			.getViolations()
			.forEach((rule) -> found.add(who + " " + page.url() + ": " + rule.getId() + ", " + rule.getHelp() + ": "
					+ rule.getNodes()
						.stream()
						.limit(4)
						.map((node) -> node.getHtml() + " " + node.getFailureSummary())
						.toList()));
	}

}
