package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.History;
import vn.dondoc.testing.Portfolios;
import vn.dondoc.testing.Recorder;
import vn.dondoc.testing.TestTime.MovedClock;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the figures with an independent count over a few hundred made-up histories.
 */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class StatisticsTest {

	private static final Viewer EVERYTHING = new Viewer("thuongtruc", Set.of("standing-body"), Set.of());

	private static final Instant END = Instant.parse("2026-12-31T00:00:00Z");

	private static final List<LocalDate> DAYS = Stream.iterate(LocalDate.of(2024, 12, 31), (day) -> day.plusDays(23))
		.limit(20)
		.toList();

	private static final List<PlainCount.Watched> WATCHED = RandomHistories.AGENCIES.stream()
		.map((agency) -> new PlainCount.Watched("giamsat", agency, LocalDate.MIN, null))
		.toList();

	private final List<History> histories = new RandomHistories(2025).of(200);

	@Autowired
	private Statistics statistics;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	private Recorder recorder;

	@BeforeEach
	void clear() {
		this.recorder = new Recorder(this.jdbc);
		this.recorder.clear();
		Portfolios.sinceAlways(this.jdbc);
		this.clock.set("2027-01-01T08:00:00+07:00");
	}

	@Test
	void countsWhatAPlainLoopCounts() {
		this.recorder.recordUntil(END, this.histories);

		for (LocalDate day : DAYS) {
			for (Counting counting : Counting.values()) {
				compare(day, counting, EVERYTHING, this.histories);
			}
		}
		Figures last = PlainCount.total(this.histories, DAYS.get(19), Counting.ASSIGNMENTS);
		assertThat(List.of(last.doneOnTime(), last.doneLate(), last.inProgressOverdue(), last.recurring(),
				last.withdrawn()))
			.allSatisfy((figure) -> assertThat(figure).isGreaterThan(10));
	}

	@Test
	void anOfficerCountsOnlyTheirAgency() {
		this.recorder.recordUntil(END, this.histories);
		Viewer officer = new Viewer("canbo.bo-y-te", Set.of("officer"), Set.of("bo-y-te"));
		List<History> own = this.histories.stream().filter((history) -> history.agency().equals("bo-y-te")).toList();

		compare(DAYS.get(9), Counting.DIRECTIVES, officer, own);
		compare(DAYS.get(9), Counting.ASSIGNMENTS, officer, own);
		assertThat(own).hasSizeBetween(20, this.histories.size() / 2);
	}

	@Test
	void whatWasAnsweredIsAnsweredForEver() {
		LocalDate asked = LocalDate.of(2025, 6, 30);
		this.recorder.recordUntil(Instant.parse("2025-06-30T16:59:59.999999Z"), this.histories);
		List<LocalDate> past = DAYS.stream().filter((day) -> !day.isAfter(asked)).toList();
		Map<LocalDate, Statistics.Counts> before = past.stream()
			.collect(Collectors.toMap(Function.identity(), this::byDeadline));
		assertThat(byDeadline(asked).groups()).hasSizeGreaterThan(50);

		this.recorder.recordUntil(END, this.histories);

		assertThat(past).hasSizeGreaterThan(5)
			.allSatisfy((day) -> assertThat(byDeadline(day)).isEqualTo(before.get(day)));
	}

	@Test
	void thePresentStateAgreesWithTheRecord() {
		this.recorder.recordUntil(Instant.parse("2025-06-30T16:59:59Z"), this.histories);

		assertThat(this.jdbc
			.sql("""
					(table present except table past) union all (table past except table present)"""
				.replace("table present", "select * from assignment_now('2025-06-30')")
				.replace("table past", "select * from assignment_as_of('2025-06-30T16:59:59Z')"))
			.query()
			.listOfRows()).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from assignment_now('2025-06-30')").query(Long.class).single())
			.isGreaterThan(200);
	}

	@Test
	void todaysFiguresAreThoseThatTheDayKeeps() {
		LocalDate today = LocalDate.of(2025, 6, 30);
		this.recorder.recordUntil(Instant.parse("2025-06-30T16:59:59.999999Z"), this.histories);
		this.clock.set("2025-06-30T23:59:59+07:00");

		compare(today, Counting.DIRECTIVES, EVERYTHING, this.histories);
		this.clock.set("2025-07-01T00:00:00+07:00");
		compare(today, Counting.DIRECTIVES, EVERYTHING, this.histories);
	}

	@Test
	void byTheFirstDeadlineItCountsAsIfNoneHadBeenMoved() {
		this.recorder.recordUntil(END, this.histories);
		LocalDate printed = LocalDate.of(2025, 3, 1);
		this.jdbc.sql("""
				update directive set original_deadline_text = '01/3/2025', original_deadline_kind = 'DATE',
				  original_deadline_date = ? where number like '%5'""").param(printed).update();
		List<History> unmoved = this.histories.stream()
			.map((history) -> history
				.withOnly((history.directive().number() % 10 == 5) ? printed : history.deadlines().get(0).date()))
			.toList();
		assertThat(this.histories.stream().filter((history) -> history.deadlines().size() > 1)).hasSizeGreaterThan(50);

		for (LocalDate day : DAYS) {
			for (Counting counting : Counting.values()) {
				compare(day, counting, Judging.ORIGINAL, EVERYTHING, unmoved);
			}
		}
		this.clock.set("2025-07-10T23:59:59+07:00");
		this.recorder.clear();
		this.recorder = new Recorder(this.jdbc);
		this.recorder.recordUntil(Instant.parse("2025-07-10T16:59:59.999999Z"), this.histories);
		compare(LocalDate.of(2025, 7, 10), Counting.ASSIGNMENTS, Judging.ORIGINAL, EVERYTHING,
				this.histories.stream().map((history) -> history.withOnly(history.deadlines().get(0).date())).toList());
	}

	@Test
	void betweenTwoDaysItCountsWhatMoved() {
		this.recorder.recordUntil(END, this.histories);
		long otherwise = 0;
		for (int i = 1; i < DAYS.size(); i++) {
			LocalDate from = DAYS.get(i / 2);
			LocalDate to = DAYS.get(i).plusDays(1);
			Counting counting = Counting.values()[i % 2];
			for (GroupBy groupBy : GroupBy.values()) {
				Statistics.Changes changes = this.statistics.between(from, to, groupBy, counting, Judging.IN_FORCE,
						EVERYTHING);
				assertThat(changes.total()).isEqualTo(PlainMovements.total(this.histories, from, to, counting));
				assertThat(changes.groups()
					.stream()
					.collect(Collectors.toMap(Statistics.ChangedGroup::key, Statistics.ChangedGroup::movements)))
					.as("%s to %s %s by %s", from, to, counting, groupBy)
					.isEqualTo(PlainCount.moved(this.histories, from, to, groupBy, counting, WATCHED));
				otherwise += changes.total().clearedOtherwise();
			}
		}
		assertThat(otherwise).isGreaterThan(100);
	}

	@Test
	void aTrendIsTheTotalOfEachDay() {
		this.recorder.recordUntil(END, this.histories);
		Viewer officer = new Viewer("canbo.bo-y-te", Set.of("officer"), Set.of("bo-y-te"));

		for (Viewer viewer : List.of(EVERYTHING, officer)) {
			for (Counting counting : Counting.values()) {
				assertThat(this.statistics.trend(DAYS, counting, Judging.IN_FORCE, viewer)).isEqualTo(DAYS.stream()
					.map((day) -> this.statistics.count(day, GroupBy.NONE, counting, Judging.IN_FORCE, viewer).total())
					.toList());
			}
		}
	}

	private Statistics.Counts byDeadline(LocalDate day) {
		return byDeadline(day, Judging.IN_FORCE);
	}

	private Statistics.Counts byDeadline(LocalDate day, Judging judging) {
		return this.statistics.count(day, GroupBy.DEADLINE, Counting.DIRECTIVES, judging, EVERYTHING);
	}

	private void compare(LocalDate day, Counting counting, Viewer viewer, List<History> visible) {
		compare(day, counting, Judging.IN_FORCE, viewer, visible);
	}

	private void compare(LocalDate day, Counting counting, Judging judging, Viewer viewer, List<History> visible) {
		for (GroupBy groupBy : GroupBy.values()) {
			Statistics.Counts counts = this.statistics.count(day, groupBy, counting, judging, viewer);
			assertThat(counts.total()).as("%s %s", day, counting).isEqualTo(PlainCount.total(visible, day, counting));
			assertThat(counts.groups()
				.stream()
				.collect(Collectors.toMap(Statistics.Group::key, Statistics.Group::figures)))
				.as("%s %s by %s", day, counting, groupBy)
				.isEqualTo(PlainCount.groups(visible, day, groupBy, counting, WATCHED));
		}
	}

}
