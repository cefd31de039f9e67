package vn.dondoc.statistics;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.register.WrongPeriod;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.Recorder;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class StatisticsPageTest {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	private MockMvc mvc;

	@BeforeEach
	void begin() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.clock.set("2025-07-01T08:00:00+07:00");
		new Recorder(this.jdbc).clear();
	}

	@Test
	void figuresComeAsAgreed() throws Exception {
		new Recorder(this.jdbc).recordUntil(Instant.parse("2025-07-01T00:00:00Z"), new RandomHistories(7).of(30));

		this.mvc
			.perform(get("/api/statistics?asOf=2025-06-15&groupBy=SECTION&counting=ASSIGNMENTS")
				.with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.asOf").value("2025-06-15"))
			.andExpect(jsonPath("$.counting").value("ASSIGNMENTS"))
			.andExpect(jsonPath("$.total.keys()").value(containsInAnyOrder("assigned", "done", "doneOnTime", "doneLate",
					"inProgress", "inProgressOnTime", "inProgressOverdue", "recurring", "withdrawn")))
			.andExpect(jsonPath("$.groups.length()").value(5))
			.andExpect(jsonPath("$.groups[4].key").value(""))
			.andExpect(jsonPath("$.groups[0].name").value(startsWith("Nhóm ")))
			.andExpect(jsonPath("$.groups[0].assigned").value(greaterThan(0)));
	}

	@Test
	void thePageLeadsFromEveryFigureToItsRows() throws Exception {
		new Recorder(this.jdbc).recordUntil(Instant.parse("2025-07-01T00:00:00Z"), new RandomHistories(7).of(30));

		assertThat(page("/statistics?groupBy=AGENCY")).contains("Số nhiệm vụ tính đến hết ngày 01/07/2025",
				"/directives?status=IN_PROGRESS_OVERDUE&amp;agency=bo-y-te\"", "Bộ Y tế");
		assertThat(page("/statistics?asOf=2025-06-15&groupBy=SECTION")).contains(
				"/directives?asOf=2025-06-15&amp;status=DONE_LATE&amp;section=Nh%C3%B3m%201\"", "Ngoài các nhóm",
				"/directives?asOf=2025-06-15&amp;status=DONE_LATE&amp;without=SECTION\"");
		assertThat(page("/statistics?counting=ASSIGNMENTS")).doesNotContain("/directives?")
			.contains("/assignments?show=ALL&amp;status=DONE_LATE\"");
	}

	@Test
	void comparesWithAnEarlierDay() throws Exception {
		new Recorder(this.jdbc).recordUntil(Instant.parse("2025-07-01T00:00:00Z"), new RandomHistories(7).of(30));

		assertThat(page("/statistics?asOf=2025-06-15&since=2025-04-30&groupBy=SECTION")).contains(
				"Biến động từ hết ngày 30/04/2025 đến hết ngày 15/06/2025", "nhiệm vụ quá hạn tại ngày 30/04/2025",
				"/directives?asOf=2025-06-15&amp;since=2025-04-30&amp;movement=STILL_OVERDUE\"",
				"movement=NEWLY_GIVEN&amp;section=Nh%C3%B3m%20");
		assertThat(page("/statistics?asOf=2025-06-15&since=2025-06-15"))
			.contains("Ngày so sánh (15/06/2025) phải trước ngày của số liệu (15/06/2025)")
			.doesNotContain("Biến động");
	}

	@Test
	void aListSaysWhatItShowsAndKeepsItOverItsPages() throws Exception {
		new Recorder(this.jdbc).recordUntil(Instant.parse("2025-07-01T00:00:00Z"), new RandomHistories(7).of(50));
		String moved = "asOf=2025-06-30&since=2025-01-31&movement=NEWLY_GIVEN";

		assertThat(page("/assignments?show=ALL&" + moved))
			.contains("Giao mới sau ngày 31/01/2025, tính đến hết ngày 30/06/2025.",
					"?show=ALL&amp;" + moved.replace("&", "&amp;") + "&amp;page=1\"",
					"name=\"movement\" value=\"NEWLY_GIVEN\"")
			.doesNotContain("name=\"number\"", "TO_VERIFY", "Bước hiện tại");
		assertThat(page("/assignments?show=ALL&since=2025-01-31&movement=NEWLY_GIVEN&supervisor=giamsat"))
			.contains("tính đến hôm nay", "do Đồng chí giamsat theo dõi", "name=\"number\"", "TO_VERIFY");
		this.mvc.perform(get("/api/directives?movement=DONE").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.detail").value(startsWith("Muốn xem biến động thì phải có ngày so sánh")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/statistics?asOf=", "/api/statistics/movements?from=2025-06-01&to=",
			"/api/statistics.csv?asOf=", "/api/directives?asOf=", "/api/assignments?asOf=" })
	void ofADayStillToComeThereAreNoFigures(String path) throws Exception {
		this.mvc.perform(get(path + "2025-07-02").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.detail").value(startsWith("Ngày 02/07/2025 chưa tới (hôm nay là 01/07/2025)")));
		this.mvc.perform(get(path + "2025-07-01").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isOk());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/statistics", "/directives", "/assignments" })
	void andPeopleAreToldSo(String path) throws Exception {
		this.mvc
			.perform(get(path + "?asOf=2025-07-02").accept(MediaType.TEXT_HTML)
				.with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isBadRequest())
			.andExpect((answer) -> assertThat(answer.getResolvedException()).isInstanceOf(WrongPeriod.class));
	}

	@Test
	void withoutFiguresThePageSaysSo() throws Exception {
		assertThat(page("/statistics?groupBy=DOCUMENT"))
			.contains("Chưa có nhiệm vụ nào được ghi nhận đến hết ngày 01/07/2025");
	}

	private String page(String path) throws Exception {
		return this.mvc.perform(get(path).with(httpBasic("thuongtruc", "thuongtruc")).accept(MediaType.TEXT_HTML))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
