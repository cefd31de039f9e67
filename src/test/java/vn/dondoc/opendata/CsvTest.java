package vn.dondoc.opendata;

import java.io.StringReader;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.EventLog;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Lists as files: everything the filter finds, nothing that a spreadsheet runs. */
@ApplicationTest
class CsvTest {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EventLog events;

	@Autowired
	private MovedClock clock;

	private MockMvc mvc;

	@BeforeEach
	void begin() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.clock.set("2025-07-05T08:00:00+07:00");
		Rows rows = new Rows(this.jdbc, this.events);
		rows.clear();
		rows.issue(1, "2025-07-03", "bo-y-te", "bo-cong-an");
		rows.issue(2, "2025-07-31", "bo-cong-an");
		rows.close("NV-1.bo-y-te");
		this.jdbc.sql("update directive set title = '=cmd|'' /C calc''!A0, \"hai\"\nba' where number = 'NV-1'")
			.update();
	}

	@Test
	void everyLineOfTheList() throws Exception {
		List<CSVRecord> directives = read("/api/directives.csv", "lanhdao", ',');
		assertThat(directives).hasSize(3);
		assertThat(directives.get(0).get(0)).isEqualTo("Số nhiệm vụ");
		assertThat(directives.get(1).toList()).contains("NV-1", "'=cmd|' /C calc'!A0, \"hai\"\nba",
				"Thông báo 01-TB/TEST", "Bộ Công an; Bộ Y tế", "03/07/2025", "Quá hạn");
		assertThat(read("/api/directives.csv?status=IN_PROGRESS_ON_TIME", "lanhdao", ',')).hasSize(2);

		List<CSVRecord> assignments = read("/api/assignments.csv?show=ALL&separator=SEMICOLON", "lanhdao", ';');
		assertThat(assignments).hasSize(4);
		assertThat(read("/api/assignments.csv?show=OVERDUE", "lanhdao", ',')).hasSize(2);
		List<CSVRecord> figures = read("/api/statistics.csv?groupBy=AGENCY&counting=ASSIGNMENTS", "lanhdao", ',');
		assertThat(figures).hasSize(4);
		assertThat(figures.get(3).toList()).startsWith("Tổng cộng", "3", "1", "1", "0");
	}

	@Test
	void anAgencyGetsItsOwn() throws Exception {
		assertThat(read("/api/directives.csv", "canbo.bo-y-te", ',')).hasSize(2);
		assertThat(read("/api/assignments.csv?show=ALL", "canbo.bo-y-te", ',')).hasSize(2)
			.allSatisfy((line) -> assertThat(line.toString()).doesNotContain("Bộ Công an"));
	}

	@Test
	void ofAPastDayOnlyWhatIsKnownOfIt() throws Exception {
		this.jdbc.sql("update assignment set escalation_level = 2 where number = 'NV-1.bo-cong-an'").update();
		List<CSVRecord> now = read("/api/assignments.csv?show=ALL", "lanhdao", ',');
		List<CSVRecord> past = read("/api/assignments.csv?show=ALL&asOf=2025-07-04", "lanhdao", ',');
		assertThat(past).hasSize(4);
		List<String> header = now.get(0).toList();
		for (String column : List.of("state", "officer", "level")) {
			int at = header.indexOf(text("csv." + column));
			assertThat(now.subList(1, 4)).as(column).noneMatch((line) -> line.get(at).isEmpty());
			assertThat(past.subList(1, 4)).as(column).allMatch((line) -> line.get(at).isEmpty());
		}
		for (String column : List.of("submitted", "closed")) {
			int at = header.indexOf(text("csv." + column));
			assertThat(now).as(column).anyMatch((line) -> line.get(at).equals("01/07/2025"));
			assertThat(past.subList(1, 4)).as(column).allMatch((line) -> line.get(at).isEmpty());
		}
		assertThat(answer("/api/assignments.csv?asOf=2025-07-04", "lanhdao").getHeader("Content-Disposition"))
			.contains("phan-cong-2025-07-04.csv");
		assertThat(answer("/api/directives.csv?asOf=2025-07-04", "lanhdao").getHeader("Content-Disposition"))
			.contains("nhiem-vu-2025-07-04.csv");
	}

	@Test
	void whatCannotBeAskedIsAnsweredInWordsAndNoFile() throws Exception {
		assertThat(refused("/api/directives.csv?movement=DONE")).contains("phải có ngày so sánh");
		assertThat(refused("/api/assignments.csv?movement=DONE")).contains("phải có ngày so sánh");
		for (String address : List.of("/api/assignments.csv", "/api/assignments")) {
			assertThat(refused(address + "?asOf=2025-07-04&show=TO_VERIFY")).as(address)
				.contains("không lọc được theo “Chờ thẩm tra”");
		}
		refused("/assignments?asOf=2025-07-04&show=TO_VERIFY");
	}

	private String refused(String address) throws Exception {
		MockHttpServletResponse answer = answer(address, "lanhdao");
		assertThat(answer.getStatus()).as(address).isEqualTo(400);
		assertThat(answer.getHeader("Content-Disposition")).as(address).isNull();
		return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse answer(String address, String reader) throws Exception {
		return this.mvc.perform(get(address).with(httpBasic(reader, reader))).andReturn().getResponse();
	}

	private String text(String code) {
		return this.context.getMessage(code, null, java.util.Locale.forLanguageTag("vi"));
	}

	@Test
	void theListsLeadToTheirFiles() throws Exception {
		for (String page : List.of("/directives?status=IN_PROGRESS_OVERDUE", "/assignments?show=ALL", "/statistics")) {
			String body = this.mvc.perform(get(page).with(httpBasic("thuongtruc", "thuongtruc")))
				.andReturn()
				.getResponse()
				.getContentAsString();
			String link = body.replaceAll("(?s).*href=\"(/api/[a-z]+\\.csv[^\"]*)\".*", "$1").replace("&amp;", "&");
			assertThat(link).startsWith("/api" + page.replaceAll("\\?.*", "") + ".csv");
			assertThat(read(link, "thuongtruc", ',')).hasSizeGreaterThan(1);
		}
	}

	@Test
	void whatASpreadsheetWouldRunIsText() {
		for (String text : List.of("=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1")) {
			assertThat(CsvFile.harmless(text)).isEqualTo("'" + text);
		}
		assertThat(CsvFile.harmless("Rà soát = 1")).isEqualTo("Rà soát = 1");
		assertThat(CsvFile.harmless("")).isEmpty();
	}

	private List<CSVRecord> read(String address, String reader, char separator) throws Exception {
		MockHttpServletResponse answer = answer(address, reader);
		String body = answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
		assertThat(answer.getStatus()).as(body).isEqualTo(200);
		assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8;header=present");
		assertThat(body).startsWith("\uFEFF");
		return CSVFormat.RFC4180.builder()
			.setDelimiter(separator)
			.get()
			.parse(new StringReader(body.substring(1)))
			.getRecords();
	}

}
