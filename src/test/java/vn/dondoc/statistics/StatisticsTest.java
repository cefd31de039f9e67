package vn.dondoc.statistics;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.History;
import vn.dondoc.testing.Recorder;
import vn.dondoc.testing.TestTime.MovedClock;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
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

	private final List<History> histories = new RandomHistories(2025).of(200);

	@Autowired
	private Statistics statistics;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@Autowired
	private WebApplicationContext context;

	private Recorder recorder;

	@BeforeEach
	void clear() {
		this.recorder = new Recorder(this.jdbc);
		this.recorder.clear();
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

	@ParameterizedTest
	@EnumSource
	void everyFigureOpensIntoItsRows(Judging judging) throws Exception {
		this.recorder.recordUntil(END, this.histories);
		this.clock.set("2025-07-10T08:00:00+07:00");
		MockMvc mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		LocalDate day = LocalDate.of(2025, 5, 3);
		RowLinks links = new RowLinks(day, Counting.DIRECTIVES, judging);
		assertOpens(mvc, links.of(GroupBy.NONE, null), byDeadline(day, judging).total());
		for (GroupBy groupBy : List.of(GroupBy.AGENCY, GroupBy.SECTION, GroupBy.DOCUMENT, GroupBy.DEADLINE)) {
			Statistics.Counts counts = this.statistics.count(day, groupBy, Counting.DIRECTIVES, judging, EVERYTHING);
			assertThat(counts.groups()).hasSizeGreaterThan(4);
			for (Statistics.Group group : counts.groups().subList(0, 5)) {
				assertOpens(mvc, links.of(groupBy, group.key()), group.figures());
			}
		}
	}

	private static void assertOpens(MockMvc mvc, String link, Figures figures) throws Exception {
		if (link != null) {
			assertThat(total(mvc, link + "DONE_LATE,DONE_ON_TIME")).as(link).isEqualTo(figures.done());
			assertThat(total(mvc, link + "IN_PROGRESS_OVERDUE")).as(link).isEqualTo(figures.inProgressOverdue());
			assertThat(total(mvc, link + "IN_PROGRESS_ON_TIME,RECURRING")).as(link)
				.isEqualTo(figures.inProgressOnTime());
			assertThat(total(mvc, link + "WITHDRAWN")).as(link).isEqualTo(figures.withdrawn());
			assertThat(total(mvc, link)).as(link).isEqualTo(figures.assigned() + figures.withdrawn());
		}
	}

	private static long total(MockMvc mvc, String link) throws Exception {
		String answer = mvc.perform(get(URI.create("/api" + link)).with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		return JsonPath.<Integer>read(answer, "$.total");
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
				.isEqualTo(PlainCount.groups(visible, day, groupBy, counting));
		}
	}

}
