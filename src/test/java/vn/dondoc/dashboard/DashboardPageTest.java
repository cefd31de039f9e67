package vn.dondoc.dashboard;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.SeededYear;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardPageTest {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	private MockMvc mvc;

	@BeforeAll
	void begin() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		SeededYear.record(this.jdbc);
		this.clock.set("2025-12-24T08:00:00+07:00");
	}

	@Test
	void everyFigureOpensIntoItsRows() throws Exception {
		Document page = page("/dashboard?whole=true");
		List<Element> figures = page.select("main a[href*=?]")
			.stream()
			.filter((link) -> link.attr("href").matches("/(directives|assignments)\\?.*"))
			.filter((link) -> link.text().matches("\\d[\\d.]*.*"))
			.toList();
		assertThat(figures).hasSizeGreaterThan(400);
		// All that stands once, and a sample of the long tables
		List<Element> sample = IntStream.range(0, figures.size())
			.filter((i) -> i % 41 == 0 || figures.get(i).closest("table") == null)
			.mapToObj(figures::get)
			.toList();
		for (Element figure : sample) {
			long shown = Long.parseLong(figure.text().replaceAll("\\s.*", "").replace(".", ""));
			assertThat(total(figure.attr("href"))).as(figure.outerHtml()).isEqualTo(shown);
		}
		assertThat(sample).hasSizeGreaterThan(25).anyMatch((link) -> link.attr("href").contains("asOf="));
	}

	@Test
	void agenciesAreSortedByTheColumnAsked() throws Exception {
		List<String> lights = page("/dashboard").select("table.agencies tbody .light").eachAttr("class");
		assertThat(lights).hasSize(103).startsWith("light RED").endsWith("light GREEN").contains("light AMBER");
		assertThat(lights.stream().map((light) -> Light.valueOf(light.substring(6)).ordinal()).toList()).isSorted();
		Document fewest = page("/dashboard?sort=ASSIGNED&reversed=true");
		assertThat(fewest.select("table.agencies th[aria-sort=ascending] a").attr("href"))
			.isEqualTo("/dashboard?sort=ASSIGNED&reversed=false#agencies");
		assertThat(fewest.select("table.agencies tbody td:nth-child(3)")
			.eachText()
			.stream()
			.map((count) -> Integer.valueOf(count.replace(".", "")))
			.toList()).isSorted();
	}

	@Test
	void onlyWhatChangedIsSentAgain() throws Exception {
		String live = page("/dashboard").getElementById("live").attr("hx-get");
		assertThat(ask(live, "lanhdao").getResponse().getStatus()).isEqualTo(204);
		this.jdbc.sql("""
				insert into event (at, actor, type, directive_id)
				select '2025-12-24T00:00:00Z', 'system', 'REMINDED', min(id) from directive""").update();
		assertThat(ask(live, "lanhdao").getResponse().getContentAsString()).startsWith("<div id=\"live\"")
			.contains("/dashboard/live?stamp=", "Tổng cộng", "<polyline")
			.doesNotContain("<html");
		assertThat(ask("/dashboard", "canbo.bo-y-te").getResponse().getStatus()).isEqualTo(403);
		assertThat(ask("/dashboard/live?stamp=x", "canbo.bo-y-te").getResponse().getStatus()).isEqualTo(403);
		assertThat(ask("/dashboard/trend", "canbo.bo-y-te").getResponse().getStatus()).isEqualTo(403);
		assertThat(ask("/dashboard?sort=x", "lanhdao").getResponse().getStatus()).isEqualTo(400);
	}

	private Document page(String path) throws Exception {
		MvcResult answer = ask(path, "lanhdao");
		assertThat(answer.getResponse().getStatus()).isEqualTo(200);
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

	private long total(String link) throws Exception {
		String answer = ask("/api" + link, "lanhdao").getResponse().getContentAsString();
		return JsonPath.<Integer>read(answer, "$.total");
	}

	private MvcResult ask(String path, String username) throws Exception {
		return this.mvc
			.perform(get(URI.create(path)).with(httpBasic(username, username))
				.accept(path.startsWith("/api") ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML))
			.andReturn();
	}

}
