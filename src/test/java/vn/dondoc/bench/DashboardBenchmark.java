package vn.dondoc.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.SeededYear;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TestTime;
import vn.dondoc.testing.TestTime.MovedClock;
import vn.dondoc.testing.WebSession;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the overview takes, in a browser on the made-up year and from the server at
 * 130,000 assignments. Not a test of the build: {@code mvn -Pbenchmark test}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "dondoc.mail.round=P1D" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ TestTime.class, DemoPeople.class })
class DashboardBenchmark {

	private static final String MANY = """
			with more as (
			  insert into directive (number, title, deadline_text, deadline_kind, deadline_date, fingerprint, ordinal, issued_at, issued_by)
			  select 'NV-2025-9' || lpad(i::text, 4, '0'), 'Nhiệm vụ đo tốc độ số ' || i, '', 'DATE', date '2025-06-01' + i % 300,
			    'bench' || i, 1, timestamptz '2025-02-01T09:00:00Z' + (i % 200) * interval '1 day', 'thuongtruc'
			  from generate_series(1, 1300) i returning id, deadline_date, issued_at
			), cited as (
			  insert into directive_document (directive_id, position, symbol, text) select id, 1, 'DO-' || id % 40, '' from more
			)
			insert into assignment (number, directive_id, agency_code, state, deadline_text, deadline_kind, deadline_date, issued_at,
			  submitted_at, closed_at)
			select more.id || '.' || code, more.id, code, case when n % 3 = 0 then 'ASSIGNED' when n % 50 = 1 then 'REPORTED' else 'CLOSED' end,
			  '', 'DATE', deadline_date, issued_at, case when n % 3 > 0 then issued_at + (n % 100) * interval '1 day' end,
			  case when n % 3 > 0 and n % 50 <> 1 then issued_at + (n % 100 + 5) * interval '1 day' end
			from more, (select code, row_number() over (order by code) as nth from agency where kind <> 'COLLECTIVE' limit 100) agency,
			  lateral (select more.id * 7 + nth as n) mixed""";

	private static final List<String> RECORD = List.of(
			"""
					insert into assignment_deadline (assignment_id, text, kind, date, recorded_at, recorded_by)
					select id, '', 'DATE', deadline_date, issued_at, 'thuongtruc' from assignment where number not like 'NV%'""",
			"""
					insert into report (assignment_id, result, submitted_at, submitted_by)
					select id, 'Xong', submitted_at, 'canbo' from assignment where number not like 'NV%' and submitted_at is not null""",
			"""
					insert into verification (report_id, accepted, decided_at, decided_by)
					select report.id, true, closed_at, 'giamsat' from report join assignment on assignment.id = assignment_id
					where number not like 'NV%' and closed_at is not null""",
			"analyze");

	private static final int VISITS = 40;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@LocalServerPort
	private int port;

	@Test
	void theOverviewOfTheYearAndOfAHundredTimesAsMuch() {
		this.clock.set("2025-12-24T08:00:00+07:00");
		SeededYear.record(this.jdbc);
		this.jdbc.sql("analyze").update();
		try (Browser browser = Browser.at(this.port)) {
			Page page = browser.signIn("thuongtruc");
			say("cold", visit(page));
			long busy = processor();
			List<Map<String, Double>> warm = Stream.generate(() -> visit(page)).limit(VISITS).toList();
			say("warm", Map.of("processor time of the server for each", (processor() - busy) / 1e6 / VISITS));
			warm.get(0).keySet().forEach((key) -> say("warm " + key, Map.of("median", median(warm, key))));
		}
		this.jdbc.sql(MANY).update();
		RECORD.forEach((sql) -> this.jdbc.sql(sql).update());
		WebSession session = new WebSession(this.port, "thuongtruc");
		long assignments = this.jdbc.sql("select count(*) from assignment").query(Long.class).single();
		this.clock.set("2025-12-25T08:00:00+07:00");
		say(assignments + " assignments, page without trend", timed(session, "/dashboard"));
		say(assignments + " assignments, trend at first", timed(session, "/dashboard/trend"));
		IntStream.range(0, 5)
			.forEach((i) -> say(assignments + " assignments, page with trend", timed(session, "/dashboard")));
		say(assignments + " assignments, nothing changed", timed(session, "/dashboard/live?stamp=" + stamp(session)));
	}

	/** Nanoseconds that this process has computed, whatever else the machine does. */
	private static long processor() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	/** Of one visit, with the trend in it. */
	@SuppressWarnings("unchecked")
	private static Map<String, Double> visit(Page page) {
		page.navigate("/dashboard");
		page.waitForSelector("#trend polyline");
		return (Map<String, Double>) page.evaluate(
				"""
						() => {
						  const one = performance.getEntriesByType('navigation')[0];
						  const trend = performance.getEntriesByType('resource').find((it) => it.name.endsWith('/trend'));
						  return { firstByte: one.responseStart + 0.001, received: one.responseEnd + 0.001, loaded: one.loadEventEnd + 0.001,
						    withTrend: (trend ? trend.responseEnd : one.loadEventEnd) + 0.001 };
						}""");
	}

	private static Map<String, Double> timed(WebSession session, String path) {
		long begin = System.nanoTime();
		assertThat(session.get(path).statusCode()).isIn(200, 204);
		return Map.of("ms", (System.nanoTime() - begin) / 1e6);
	}

	private static String stamp(WebSession session) {
		return session.get("/dashboard").body().replaceAll("(?s).*stamp=([^&]*)&.*", "$1");
	}

	private static double median(List<Map<String, Double>> visits, String key) {
		return visits.stream().map((visit) -> visit.get(key)).sorted().toList().get(visits.size() / 2);
	}

	private static void say(String what, Map<String, Double> figures) {
		figures.forEach((name, value) -> System.out.printf(Locale.ROOT, "BENCHMARK dashboard %s, %s: %.0f ms%n", what,
				name, value));
	}

}
