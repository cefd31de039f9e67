package vn.dondoc.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.History;
import vn.dondoc.testing.SeededYear;
import vn.dondoc.testing.TestTime.MovedClock;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who gets a letter, and what it names. */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class CoveringLettersTest {

	private static final Viewer STANDING_BODY = new Viewer("thuongtruc", Set.of("standing-body"), Set.of());

	private static final Selection SELECTION = new Selection(null, null, LocalDate.of(2025, 12, 31), null, null, null,
			null)
		.complete(SeededYear.DAY);

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private CoveringLetters letters;

	@Autowired
	private AgencyTasks tasks;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	private MockMvc mvc;

	@BeforeEach
	void begin() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.clock.set("2025-12-24T17:00:00+07:00");
		Year.in(this.jdbc);
	}

	@Test
	void eachAgencyWithOverdueTasksGetsALetterThatNamesThem() throws Exception {
		Map<String, Set<String>> overdue = new TreeMap<>(SeededYear.histories()
			.stream()
			.filter((history) -> history.status(SeededYear.DAY).equals("IN_PROGRESS_OVERDUE"))
			.collect(Collectors.groupingBy(History::agency,
					Collectors.mapping((history) -> SeededYear.title(history.directive()), Collectors.toSet()))));
		byte[] zip = this.mvc
			.perform(get("/api/print/covering-letters?dueBy=2025-12-31").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(content().contentType("application/zip"))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();

		assertThat(names(zip)).containsExactlyElementsOf(
				overdue.keySet().stream().map((agency) -> "cong-van-don-doc-" + agency + ".docx").toList());
		Selection selection = new Selection(null, null, LocalDate.of(2025, 12, 31), null, null, null, null)
			.complete(SeededYear.DAY);
		this.letters.of(selection, new Viewer("thuongtruc", Set.of("standing-body"), Set.of())).forEach((letter) -> {
			Set<String> titles = overdue.get(letter.fileName().replace("cong-van-don-doc-", ""));
			assertThat(letter.document().paragraphs().get(0))
				.contains("có " + titles.size() + " nhiệm vụ đang thực hiện quá hạn");
			assertThat(letter.document().table().lines().subList(1, 1 + titles.size()))
				.extracting((line) -> line.cells().get(1).text())
				.containsExactlyInAnyOrderElementsOf(titles);
		});
		Viewer supervisor = new Viewer("giamsat", Set.of("supervisor"), Set.of("bo-noi-vu", "bo-y-te", "bo-cong-an"));
		assertThat(this.letters.of(selection, supervisor)).extracting(CoveringLetters.Letter::fileName)
			.containsExactlyElementsOf(overdue.keySet()
				.stream()
				.filter(supervisor.agencies()::contains)
				.map((agency) -> "cong-van-don-doc-" + agency)
				.toList())
			.isNotEmpty();
	}

	@Test
	@Transactional
	void whatTheAgencyHasReportedIsNotAskedForAgain() {
		AgencyTasks.OfAgency chased = this.tasks.overdueAndDue(SELECTION, STANDING_BODY)
			.stream()
			.filter((agency) -> !agency.overdue().isEmpty() && !agency.due().isEmpty())
			.findFirst()
			.orElseThrow();
		String title = chased.due().get(0).title().text();
		assertThat(letterTo(chased.code())).contains(title);

		this.jdbc.sql("""
				insert into report (assignment_id, result, submitted_at, submitted_by)
				select assignment.id, 'Xong', '2025-12-24T02:00:00Z', 'canbo'
				from assignment join directive on directive.id = directive_id where title = ? and agency_code = ?""")
			.params(title, chased.code())
			.update();
		assertThat(letterTo(chased.code())).isNotEmpty().doesNotContain(title);
	}

	@Test
	void whereNothingIsOverdueThatIsSaid() throws Exception {
		String path = "/api/print/covering-letters?asOf=2020-01-01&dueBy=2020-02-01";
		this.mvc.perform(get(path).with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isNotFound())
			.andExpect(jsonPath("$.detail").value(containsString("01/01/2020 không có cơ quan nào")));
		String page = "/print?noLetters=true&asOf=2020-01-01&dueBy=2020-02-01";
		this.mvc.perform(get(path).with(httpBasic("thuongtruc", "thuongtruc")).accept(MediaType.TEXT_HTML))
			.andExpect(redirectedUrl(page));
		this.mvc.perform(get(page).with(httpBasic("thuongtruc", "thuongtruc")).accept(MediaType.TEXT_HTML))
			.andExpect(content().string(containsString("01/01/2020 không có cơ quan nào")));
	}

	private List<String> letterTo(String agency) {
		return this.letters.of(SELECTION, STANDING_BODY)
			.stream()
			.filter((letter) -> letter.fileName().endsWith("-" + agency))
			.flatMap((letter) -> letter.document().table().lines().stream())
			.filter((line) -> line.cells().size() > 1)
			.map((line) -> line.cells().get(1).text())
			.toList();
	}

	private static List<String> names(byte[] zip) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

}
