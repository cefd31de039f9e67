package vn.dondoc.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.Judging;
import vn.dondoc.statistics.PlainCount;
import vn.dondoc.statistics.Statistics;
import vn.dondoc.testing.TestTime.MovedClock;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class SeededYearTest {

	private static final List<History> YEAR = SeededYear.histories();

	@Autowired
	private Statistics statistics;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@Test
	void hasThePropertiesOfTheRealOne() {
		Figures total = PlainCount.total(YEAR, SeededYear.DAY, Counting.DIRECTIVES);

		assertThat(total)
			.extracting(Figures::assigned, Figures::done, Figures::doneOnTime, Figures::doneLate,
					Figures::inProgressOnTime, Figures::recurring, Figures::inProgressOverdue, Figures::withdrawn)
			.containsExactly(1298L, 779L, 542L, 237L, 448L, 77L, 71L, 0L);
		Figures atYearsEnd = PlainCount.groups(YEAR, SeededYear.DAY, GroupBy.DEADLINE, Counting.DIRECTIVES)
			.get("2025-12-31");
		assertThat(atYearsEnd.inProgress()).isEqualTo(221);
		assertThat(PlainCount.groups(YEAR, SeededYear.DAY, GroupBy.AGENCY, Counting.DIRECTIVES)).hasSize(103);
		assertThat(PlainCount.groups(YEAR, SeededYear.DAY, GroupBy.DOCUMENT, Counting.DIRECTIVES)).hasSize(22);
	}

	@Test
	void whatWasOverdueInNovemberIsHalfDone() {
		Map<History.Directive, List<History>> directives = YEAR.stream()
			.collect(Collectors.groupingBy(History::directive));
		List<List<History>> overdueThen = directives.values().stream().filter(overdue(SeededYear.BEFORE)).toList();

		assertThat(overdueThen).hasSize(107);
		assertThat(overdueThen.stream().filter(overdue(SeededYear.DAY))).hasSize(52);
		assertThat(overdueThen.stream().filter((one) -> is(one, SeededYear.DAY).done() == 1)).hasSize(55);
	}

	@Test
	void isVaried() {
		assertThat(YEAR.stream().map(History::directive).distinct().map(SeededYear::title)).hasSize(1298)
			.doesNotHaveDuplicates();
		assertThat(YEAR.stream().collect(Collectors.groupingBy(History::directive)).values().stream().map(List::size))
			.contains(1, 2, 3, 4, 17, 49, 50, 56, 95, 103);
		assertThat(YEAR.stream().filter((one) -> one.deadlines().size() > 1)).hasSizeGreaterThan(40);
		assertThat(YEAR.stream().filter((one) -> one.reports().size() > 1)).hasSizeGreaterThan(40);
		assertThat(YEAR.stream().filter((one) -> one.withdrawn() != null)).hasSizeGreaterThan(5);
	}

	@Test
	void isRecordedAsTheApplicationDoes() {
		this.clock.set("2025-12-24T08:00:00+07:00");
		assertTimeout(Duration.ofSeconds(10), () -> SeededYear.record(this.jdbc));

		Viewer everything = new Viewer("thuongtruc", java.util.Set.of("standing-body"), java.util.Set.of());
		for (Counting counting : Counting.values()) {
			assertThat(
					this.statistics.count(SeededYear.DAY, GroupBy.NONE, counting, Judging.IN_FORCE, everything).total())
				.isEqualTo(PlainCount.total(YEAR, SeededYear.DAY, counting));
			assertThat(this.statistics.count(SeededYear.BEFORE, GroupBy.NONE, counting, Judging.IN_FORCE, everything)
				.total()).isEqualTo(PlainCount.total(YEAR, SeededYear.BEFORE, counting));
		}
		assertThat(this.jdbc.sql("select count(distinct state) from assignment").query(Long.class).single())
			.isEqualTo(5);
		assertThat(this.jdbc.sql("select count(*) from event where at > '2025-12-24T00:59:00Z'")
			.query(Long.class)
			.single()).isZero();
	}

	private static Predicate<List<History>> overdue(LocalDate day) {
		return (ofDirective) -> is(ofDirective, day).inProgressOverdue() == 1;
	}

	private static Figures is(List<History> ofDirective, LocalDate day) {
		return PlainCount.total(ofDirective, day, Counting.DIRECTIVES);
	}

}
