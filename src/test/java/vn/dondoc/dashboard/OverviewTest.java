package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.PlainCount;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.History;
import vn.dondoc.testing.SeededYear;
import vn.dondoc.testing.TestTime.MovedClock;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The overview of the made-up year against plain loops over it. */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewTest {

	private static final Viewer EVERYTHING = new Viewer("lanhdao", Set.of("leadership"), Set.of());

	private static final LocalDate DAY = SeededYear.DAY;

	@Autowired
	private Overviews overviews;

	@Autowired
	private SharedOverviews shared;

	@Autowired
	private Trends trends;

	@Autowired
	private PastDays past;

	@Autowired
	private Stamp stamp;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@BeforeAll
	void record() {
		SeededYear.record(this.jdbc);
	}

	@BeforeEach
	void begin() {
		this.clock.set(DAY + "T08:00:00+07:00");
		this.past.forget();
	}

	@Test
	void showsWhatAPlainLookShows() {
		compare(EVERYTHING, SeededYear.histories());
	}

	@Test
	void aHeadSeesOnlyTheirAgency() {
		String agency = overview().latest().get(0).code();
		Viewer head = new Viewer("truong." + agency, Set.of("agency-head"), Set.of(agency));

		compare(head, SeededYear.histories().stream().filter((one) -> one.agency().equals(agency)).toList());

		Overview own = this.overviews.of(head);
		assertThat(own.agencies()).extracting(Row::key).containsExactly(agency);
		assertThat(own.latest()).isNotEmpty().allMatch((late) -> late.code().equals(agency));
		assertThat(own.proposals().count()).isLessThan(overview().proposals().count());
	}

	private void compare(Viewer viewer, List<History> visible) {
		Overview overview = this.overviews.of(viewer);
		PlainLook look = new PlainLook(visible, DAY);
		assertThat(overview.directives()).isEqualTo(PlainCount.total(visible, DAY, Counting.DIRECTIVES));
		assertThat(overview.assignments()).isEqualTo(PlainCount.total(visible, DAY, Counting.ASSIGNMENTS));
		assertThat(figures(overview.agencies()))
			.isEqualTo(PlainCount.groups(visible, DAY, GroupBy.AGENCY, Counting.ASSIGNMENTS));
		assertThat(figures(overview.documents()))
			.isEqualTo(PlainCount.groups(visible, DAY, GroupBy.DOCUMENT, Counting.DIRECTIVES));
		assertThat(overview.agencies().stream().collect(Collectors.toMap(Row::key, Row::longest)))
			.isEqualTo(look.longestByAgency());
		LocalDate end = LocalDate.of(2025, 12, 31);
		assertThat(overview.due()).extracting(Overview.Due::count)
			.containsExactly(look.due(DAY, DAY.plusDays(7)), look.due(DAY, DAY.plusDays(30)), look.due(end, end));
		assertThat(overview.latest()).extracting(Waiting.Late::days).isEqualTo(look.longest(10));
	}

	@Test
	void tellsForWhatItWaits() {
		record Turn(String agency, String state, LocalDate issued, LocalDate submitted) {
		}
		List<Turn> turns = this.jdbc
			.sql("""
					select agency_code as agency, state, (issued_at + interval '7 hours')::date as issued,
					  (submitted_at + interval '7 hours')::date as submitted
					from (select agency_code, state, issued_at at time zone 'UTC' as issued_at, submitted_at at time zone 'UTC' as submitted_at
					  from assignment) utc""")
			.query(Turn.class)
			.list();
		Overview overview = overview();

		Map<String, Long> unassigned = turns.stream()
			.filter((turn) -> turn.state().equals("ISSUED"))
			.collect(Collectors.groupingBy(Turn::agency, Collectors.counting()));
		assertThat(overview.unassigned()).hasSizeGreaterThan(10)
			.allMatch((one) -> unassigned.get(one.code()) == one.count() && one.days() >= Waiting.DAYS_TO_ASSIGN);
		List<Long> waits = turns.stream()
			.filter((turn) -> turn.state().equals("REPORTED"))
			.map((turn) -> DAY.toEpochDay() - turn.submitted().toEpochDay())
			.toList();
		Waiting.Backlog.Line all = overview.backlog().all();
		assertThat(all.count()).isEqualTo(waits.size()).isGreaterThan(10);
		assertThat((long) all.longest()).isEqualTo(waits.stream().max(Long::compare).orElseThrow());
		assertThat(overview.backlog().lines()).extracting(Waiting.Backlog.Line::username, Waiting.Backlog.Line::count)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("giamsat", all.count()));
		assertThat(overview.proposals().count())
			.isEqualTo(
					this.jdbc.sql("select count(*) from extension where decision is null").query(Long.class).single())
			.isPositive();
		assertThat(overview.proposals().lines()).isSortedAccordingTo((a, b) -> b.days() - a.days());
	}

	@Test
	void theTrendIsCountedOnceForEachPastDay() {
		assertThat(this.trends.isAtHand(DAY, EVERYTHING)).isFalse();
		Trend trend = this.trends.of(EVERYTHING);

		assertThat(trend.points()).hasSize(13)
			.allSatisfy((point) -> assertThat(point.figures())
				.isEqualTo(PlainCount.total(SeededYear.histories(), point.day(), Counting.DIRECTIVES)));
		assertThat(trend.changes()).extracting((change) -> change.before().day())
			.containsExactly(DAY.minusDays(7), DAY.minusDays(30));
		assertThat(this.trends.isAtHand(DAY, EVERYTHING)).isTrue();
		Viewer head = new Viewer("truong.bo-y-te", Set.of("agency-head"), Set.of("bo-y-te"));
		assertThat(this.trends.isAtHand(DAY, head)).isFalse();
		this.clock.set(DAY.plusDays(1) + "T00:05:00+07:00");
		this.past.of(List.of(DAY), EVERYTHING);
		assertThat(this.past.knows(List.of(DAY), EVERYTHING)).isFalse();
	}

	@Test
	void theStampChangesAlsoWhenALowerEventComesLater() {
		long last = this.jdbc.sql("select max(id) from event").query(Long.class).single();
		record(last + 2);
		String before = this.stamp.of(EVERYTHING);
		assertThat(this.stamp.of(EVERYTHING)).isEqualTo(before);
		record(last + 1);
		assertThat(this.stamp.of(EVERYTHING)).isNotEqualTo(before);
		this.jdbc.sql("select setval(pg_get_serial_sequence('event', 'id'), ?)").param(last + 2).query().listOfRows();
	}

	@Test
	void whoSeesTheSameIsShownTheSameReading() {
		this.clock.set(DAY + "T09:00:00+07:00");
		Viewer standingBody = new Viewer("thuongtruc", Set.of("standing-body"), Set.of());
		Overview first = this.shared.of(EVERYTHING);
		assertThat(this.shared.of(standingBody)).isSameAs(first);
		Overview own = this.shared.of(new Viewer("truong.bo-y-te", Set.of("agency-head"), Set.of("bo-y-te")));
		assertThat(own.agencies()).hasSize(1);

		this.jdbc.sql("""
				insert into event (at, actor, type, directive_id)
				select '2025-12-24T00:00:00Z', 'system', 'REMINDED', min(id) from directive""").update();
		List<CompletableFuture<Overview>> asked = Stream.of(EVERYTHING, standingBody, EVERYTHING, standingBody)
			.map((viewer) -> CompletableFuture.supplyAsync(() -> this.shared.of(viewer)))
			.toList();
		assertThat(asked.stream()
			.map(CompletableFuture::join)
			.collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())))).singleElement()
			.satisfies((next) -> assertThat(next.stamp()).isNotEqualTo(first.stamp()));

		Overview next = this.shared.of(EVERYTHING);
		this.clock.set(DAY + "T09:00:10+07:00");
		assertThat(this.shared.of(EVERYTHING)).isNotSameAs(next);
	}

	private void record(long event) {
		this.jdbc.sql("""
				insert into event (id, at, actor, type, directive_id) overriding system value
				select ?, '2025-12-24T00:00:00Z', 'system', 'REMINDED', min(id) from directive""")
			.param(event)
			.update();
	}

	private Overview overview() {
		return this.overviews.of(EVERYTHING);
	}

	private static Map<String, Figures> figures(List<Row> rows) {
		return rows.stream().collect(Collectors.toMap(Row::key, Row::figures, (a, b) -> a, TreeMap::new));
	}

}
