package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.History;
import vn.dondoc.testing.Recorder;
import vn.dondoc.testing.SeededYear;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A year of 1,298 directives: what the API says is what a plain loop over the record
 * counts, on its last day, on thirty others and between them, and stays so whatever
 * happens later.
 */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class SeededStatisticsTest {

	private static final Instant RECORDED = Instant.parse("2025-12-24T01:00:00Z");

	private static final LocalDate LATER = LocalDate.of(2026, 1, 31);

	private final Random random = new Random(30);

	private final ObjectMapper json = new ObjectMapper();

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private AutowireCapableBeanFactory beans;

	private SeededPortfolios portfolios;

	private MockMvc mvc;

	@BeforeEach
	void record() {
		this.clock.set("2025-12-24T08:00:00+07:00");
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.portfolios = this.beans.createBean(SeededPortfolios.class);
		SeededYear.record(this.jdbc);
		this.portfolios.begin();
	}

	@AfterEach
	void end() {
		this.portfolios.end();
	}

	@Test
	void whatTheApiSaysAPlainLoopCountsAndLaterEventsDoNotChangeIt() throws Exception {
		Map<String, String> answers = new LinkedHashMap<>();
		List<History> year = SeededYear.histories();
		for (GroupBy groupBy : GroupBy.values()) {
			for (Counting counting : Counting.values()) {
				compare(SeededYear.DAY, groupBy, counting, year, answers);
				compare(SeededYear.BEFORE, SeededYear.DAY, groupBy, counting, year, answers);
			}
		}
		assertThat(read("/statistics?since=2025-11-14"))
			.contains("55 trong số 107 nhiệm vụ quá hạn tại ngày 14/11/2025 đã hoàn thành");
		for (int i = 0; i < 30; i++) {
			LocalDate day = someDay();
			for (Counting counting : Counting.values()) {
				GroupBy groupBy = GroupBy.values()[(i + counting.ordinal()) % GroupBy.values().length];
				compare(day, groupBy, counting, year, answers);
			}
			LocalDate other = someDay();
			if (day.isBefore(other)) {
				compare(day, other, GroupBy.values()[i % 6], Counting.values()[i % 2], year, answers);
			}
		}

		List<History> longer = new LaterEvents(this.random).after(year);
		new Recorder(this.jdbc, RECORDED).recordUntil(Instant.parse("2026-01-31T00:00:00Z"), longer);
		this.clock.set("2026-01-05T08:00:00+07:00");
		this.portfolios.replace();
		this.clock.set("2026-02-01T08:00:00+07:00");

		assertThat(answers).hasSizeGreaterThan(85);
		for (Map.Entry<String, String> answer : answers.entrySet()) {
			assertThat(read(answer.getKey())).as(answer.getKey()).isEqualTo(answer.getValue());
		}
		for (GroupBy groupBy : GroupBy.values()) {
			compare(LATER, groupBy, Counting.DIRECTIVES, longer, new LinkedHashMap<>());
			compare(SeededYear.DAY, LATER, groupBy, Counting.ASSIGNMENTS, longer, new LinkedHashMap<>());
		}
		assertThat(PlainMovements.total(longer, SeededYear.DAY, LATER, Counting.DIRECTIVES).clearedOtherwise())
			.isPositive();
	}

	private void compare(LocalDate day, GroupBy groupBy, Counting counting, List<History> histories,
			Map<String, String> answers) throws Exception {
		String address = "/api/statistics?asOf=" + day + "&groupBy=" + groupBy + "&counting=" + counting;
		answers.put(address, read(address));
		JsonNode answer = this.json.readTree(answers.get(address));
		assertThat(this.json.treeToValue(answer.get("total"), Figures.class)).as(address)
			.isEqualTo(PlainCount.total(histories, day, counting));
		assertThat(groups(answer, Figures.class)).as(address)
			.isEqualTo(PlainCount.groups(histories, day, groupBy, counting, this.portfolios.watched()));
	}

	private void compare(LocalDate from, LocalDate to, GroupBy groupBy, Counting counting, List<History> histories,
			Map<String, String> answers) throws Exception {
		String address = "/api/statistics/movements?from=" + from + "&to=" + to + "&groupBy=" + groupBy + "&counting="
				+ counting;
		answers.put(address, read(address));
		JsonNode answer = this.json.readTree(answers.get(address));
		assertThat(this.json.treeToValue(answer.get("total"), Movements.class)).as(address)
			.isEqualTo(PlainMovements.total(histories, from, to, counting));
		assertThat(groups(answer, Movements.class)).as(address)
			.isEqualTo(PlainCount.moved(histories, from, to, groupBy, counting, this.portfolios.watched()));
	}

	private <T> Map<String, T> groups(JsonNode answer, Class<T> type) throws Exception {
		Map<String, T> groups = new TreeMap<>();
		List<String> names = new ArrayList<>();
		this.json.valueToTree((type == Figures.class) ? Figures.ZERO : Movements.ZERO)
			.fieldNames()
			.forEachRemaining(names::add);
		for (JsonNode group : answer.get("groups")) {
			groups.put(group.get("key").asText(),
					this.json.treeToValue(((ObjectNode) group.deepCopy()).retain(names), type));
		}
		return groups;
	}

	private LocalDate someDay() {
		return SeededYear.DAY.minusDays(1 + this.random.nextInt(330));
	}

	private String read(String address) throws Exception {
		return this.mvc.perform(get(address).with(httpBasic("lanhdao", "lanhdao")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
