package vn.dondoc.figurecheck;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.figurecheck.Table.By;
import vn.dondoc.figurecheck.Table.Row;
import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.Judging;
import vn.dondoc.statistics.Statistics;
import vn.dondoc.statistics.Statistics.Counts;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.SeededYear;
import vn.dondoc.testing.TestTime.MovedClock;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A report on the seeded year, against the record. */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class FigureCheckApiTest {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@Autowired
	private Statistics statistics;

	@Autowired
	private ObjectMapper json;

	private MockMvc mvc;

	@BeforeEach
	void year() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.clock.set("2025-12-25T08:00:00+07:00");
		boolean written = this.jdbc.sql("select count(*) = ? from assignment")
			.param(SeededYear.histories().size())
			.query(Boolean.class)
			.single();
		if (!written) {
			SeededYear.record(this.jdbc);
		}
	}

	@Test
	void whatTheRecordSaysPassesAndWhatItDoesNotIsNamed() throws Exception {
		check("lanhdao", report(0)).andExpect(status().isOk())
			.andExpect(jsonPath("$.findings").value(empty()))
			.andExpect(jsonPath("$.record").value("Đã đối chiếu với hồ sơ của hệ thống đến hết ngày 24/12/2025."))
			.andExpect(jsonPath("$.checks[?(@.rule=='RECORD')].times").value(hasItem(greaterThan(500))));
		check("lanhdao", report(3))
			.andExpect(jsonPath("$.findings[?(@.rule=='RECORD' && @.stated==545 && @.expected==542)].text")
				.value(hasItem(containsString("báo cáo ghi 545, hồ sơ của hệ thống đến hết ngày 24/12/2025 là 542"))));
		check("giamsat", report(3)).andExpect(jsonPath("$.findings[?(@.rule=='RECORD')]").value(empty()))
			.andExpect(jsonPath("$.record").value(containsString("chỉ người xem được mọi cơ quan")));
	}

	/**
	 * What this system prints itself always passes, also read back from the file. That
	 * one collective name stands for 55 bodies here and 56 there is so in the record too.
	 */
	@ParameterizedTest
	@CsvSource({ "statistics,docx,100,thuongtruc,groupBy=SECTION,all",
			"statistics,xlsx,100,thuongtruc,groupBy=SECTION,all", "agencies,docx,1000,thuongtruc,groupBy=SECTION,all",
			"agencies,xlsx,1000,thuongtruc,groupBy=SECTION,all", "overdue,docx,70,thuongtruc,groupBy=SECTION,all",
			"overdue,xlsx,10,thuongtruc,groupBy=SECTION,all", "due,docx,1,thuongtruc,groupBy=SECTION,all",
			"results,xlsx,1,thuongtruc,groupBy=SECTION,all", "statistics,docx,3,thuongtruc,document=19-TB/TGV,part",
			"statistics,xlsx,3,thuongtruc,agency=bo-y-te,part", "agencies,docx,3,giamsat,groupBy=SECTION,part" })
	void whatIsPrintedHerePasses(String kind, String format, int atLeast, String who, String narrowed, String compared)
			throws Exception {
		byte[] file = this.mvc
			.perform(get("/api/print/" + kind + "?asOf=2025-12-24&since=2025-11-14&dueBy=2025-12-31&format=" + format
					+ "&" + narrowed)
				.with(httpBasic(who, who)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		String read = this.mvc
			.perform(multipart("/api/figure-checks/readings")
				.file(new MockMultipartFile("file", "in." + format, null, file))
				.with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.asOf").value("2025-12-24"))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		check("thuongtruc", read).andExpect(status().isOk())
			.andExpect(jsonPath("$.findings[?(@.rule!='COLLECTIVE')].text").value(empty()))
			.andExpect(jsonPath("$.record")
				.value(containsString(compared.equals("part") ? "chỉ nói về một phần" : "hồ sơ")))
			.andExpect(jsonPath("$.compared").value(greaterThanOrEqualTo(atLeast)));
	}

	@Test
	void whatCannotBeCheckedIsRefusedInWords() throws Exception {
		check("canbo.bo-y-te", report(0)).andExpect(status().isForbidden());
		check("lanhdao", "{\"parts\":[]}").andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.detail").value(containsString("tính đến ngày nào")));
		check("lanhdao", "{\"asOf\":\"2025-12-24\",\"parts\":[{\"totals\":{\"done\":99999999999}}]}")
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.detail").value(containsString("lớn quá 1 tỷ")));
		check("lanhdao", "{\"asOf\":\"2025-12-24\",\"parts\":[{\"totals\":{\"nonsense\":1}}]}")
			.andExpect(status().isBadRequest());
		check("lanhdao", "{\"asOf\":\"2025-12-24\",\"parts\":[null,{\"tables\":[{\"rows\":[null,{}],\"total\":{}}],"
				+ "\"lists\":[{}],\"outstanding\":[{\"names\":[null]}],\"statements\":[{\"figure\":\"done\"}],\"earlier\":{}}]}")
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.findings").value(empty()));
	}

	private ResultActions check(String username, Object report) throws Exception {
		String body = (report instanceof String text) ? text : this.json.writeValueAsString(report);
		return this.mvc.perform(post("/api/figure-checks").with(httpBasic(username, username))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body));
	}

	/** All figures of the record, with so many more done on time. */
	private PrintedReport report(long more) {
		Counts documents = count(GroupBy.DOCUMENT, Counting.DIRECTIVES);
		Counts agencies = count(GroupBy.AGENCY, Counting.ASSIGNMENTS);
		Map<Figure, Long> totals = new EnumMap<>(figures(documents.total()));
		totals.merge(Figure.DONE_ON_TIME, more, Long::sum);
		Part part = new Part(null, true, null, totals, null, null,
				List.of(table(By.DOCUMENT, documents, true), table(By.AGENCY, agencies, null)), null, null, null);
		return new PrintedReport(SeededYear.DAY, List.of(part));
	}

	private Counts count(GroupBy groupBy, Counting counting) {
		return this.statistics.count(SeededYear.DAY, groupBy, counting, Judging.IN_FORCE,
				new Viewer("lanhdao", Set.of(Roles.LEADERSHIP), Set.of()));
	}

	private static Table table(By by, Counts counts, Boolean overlapping) {
		return new Table(null, by, overlapping, null,
				counts.groups()
					.stream()
					.map((group) -> new Row(group.name().isEmpty() ? "Không ghi văn bản giao" : group.name(),
							figures(group.figures()), null, null))
					.toList(),
				new Row(null, figures(counts.total()), null, null));
	}

	private static Map<Figure, Long> figures(Figures figures) {
		return Map.of(Figure.ASSIGNED, figures.assigned(), Figure.DONE, figures.done(), Figure.DONE_ON_TIME,
				figures.doneOnTime(), Figure.DONE_LATE, figures.doneLate(), Figure.IN_PROGRESS, figures.inProgress(),
				Figure.IN_PROGRESS_ON_TIME, figures.inProgressOnTime(), Figure.RECURRING, figures.recurring(),
				Figure.OVERDUE, figures.inProgressOverdue());
	}

}
