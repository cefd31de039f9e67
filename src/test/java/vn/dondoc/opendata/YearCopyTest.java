package vn.dondoc.opendata;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.SeededYear;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/** A copy of a whole year has the figures of the year. */
@ApplicationTest
class YearCopyTest {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@Test
	void theCopyOfAYearStandsAsTheYearDoes() throws Exception {
		SeededYear.record(this.jdbc);
		new Rows(this.jdbc, null).settle();
		this.clock.set(SeededYear.DAY + "T20:00:00+07:00");
		MockMvc mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		Copy directives = new Copy(mvc, "/api/changes/directives?limit=500", "lanhdao").follow();
		Copy assignments = new Copy(mvc, "/api/changes/assignments?limit=2000", "lanhdao").follow();

		assertThat(directives.received).hasSize(1_298).doesNotHaveDuplicates();
		assertThat(count(directives)).containsEntry("DONE_ON_TIME", 542L)
			.containsEntry("DONE_LATE", 237L)
			.containsEntry("IN_PROGRESS_OVERDUE", 71L)
			.containsEntry("IN_PROGRESS_ON_TIME", 371L)
			.containsEntry("RECURRING", 77L);
		Map<String, String> register = new TreeMap<>();
		this.jdbc.sql("select number, status from assignment_now(?) join assignment on id = assignment_id")
			.param(SeededYear.DAY)
			.query((row, i) -> register.put(row.getString(1), row.getString(2)))
			.list();
		Map<String, String> copied = new TreeMap<>();
		assignments.items.forEach((number, item) -> copied.put(number, (String) item.get("status")));
		assertThat(copied).isEqualTo(register);
		assertThat(assignments.received).doesNotHaveDuplicates();
	}

	private static Map<Object, Long> count(Copy copy) {
		return copy.items.values()
			.stream()
			.collect(Collectors.groupingBy((item) -> item.get("status"), Collectors.counting()));
	}

}
