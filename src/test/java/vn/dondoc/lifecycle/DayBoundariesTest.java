package vn.dondoc.lifecycle;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a day, a year or a holiday begins and ends, seen by the deadline watch. */
@ApplicationTest
@Import(Trace.class)
class DayBoundariesTest {

	private static final String AGENCY = ".bo-y-te";

	@Autowired
	private Trace trace;

	@Autowired
	private JdbcClient jdbc;

	/**
	 * On 1/5, Tết, a Sunday, a swapped day off, the last day of a year: that day is the
	 * last.
	 */
	@ParameterizedTest
	@CsvSource({ "2026-05-01", "2026-02-18", "2026-03-01", "2026-08-31", "2025-12-31" })
	void aDeadlineOnADayOffEndsWithThatDay(LocalDate deadline) {
		this.trace.now(deadline.minusDays(20) + "T08:00:00+07:00");
		String assignment = this.trace.issue("Hạn vào ngày nghỉ", deadline, "bo-y-te") + AGENCY;

		this.trace.now(deadline + "T23:59:59.999+07:00");
		assertThat(this.trace.fireDue(assignment)).isFalse();
		this.trace.now(deadline.plusDays(1) + "T00:00:00+07:00");
		assertThat(this.trace.fireDue(assignment)).isTrue();

		assertThat(this.trace.column(assignment, "overdue_since")).isEqualTo(deadline.plusDays(1).toString());
	}

	@ParameterizedTest
	@CsvSource({ "2025-12-31T23:59:59+07:00, DONE_ON_TIME", "2026-01-01T00:00:00+07:00, DONE_LATE" })
	void whatIsHandedInInTheLastSecondIsOnTime(String handedIn, String status) {
		this.trace.now("2025-12-01T08:00:00+07:00");
		String assignment = this.trace.issue("Nộp lúc " + handedIn, LocalDate.of(2025, 12, 31), "bo-y-te") + AGENCY;
		this.trace.assign(assignment);
		this.trace.now(handedIn);
		this.trace.report(assignment);
		this.trace.now("2026-01-12T08:00:00+07:00");
		this.trace.accept(assignment);

		assertThat(status(assignment, LocalDate.of(2026, 1, 12))).isEqualTo(status);
	}

	@Test
	void startedInTheLastSecondOfItsLastDayItIsOverdueTheNext() {
		this.trace.now("2025-12-31T23:59:59+07:00");
		String assignment = this.trace.issue("Giao giây cuối", LocalDate.of(2025, 12, 31), "bo-y-te") + AGENCY;
		assertThat(assignment).startsWith("NV-2025-");
		assertThat(status(assignment, LocalDate.of(2025, 12, 31))).isEqualTo("IN_PROGRESS_ON_TIME");
		assertThat(this.trace.fireDue(assignment)).isFalse();

		this.trace.now("2026-01-01T00:00:00+07:00");
		assertThat(this.trace.fireDue(assignment)).isTrue();
		assertThat(this.trace.column(assignment, "overdue_since")).isEqualTo("2026-01-01");
		assertThat(this.trace.issue("Giao đầu năm", LocalDate.of(2026, 1, 1), "bo-y-te")).startsWith("NV-2026-");
	}

	/** The process may begin on the day after the directive was issued. */
	@Test
	void issuedBeforeMidnightAndStartedAfterItIsFlaggedAtOnce() {
		this.trace.now("2026-02-13T23:59:59+07:00");
		String directive = this.trace.issueOnly("Giao trước nửa đêm", LocalDate.of(2026, 2, 13), "bo-y-te");

		this.trace.now("2026-02-14T00:00:01+07:00");
		assertThat(this.trace.run(DirectiveProcess.KEY, directive, "ServiceTask_StartAssignments")).isTrue();
		assertThat(this.trace.fireDue(directive + AGENCY)).isTrue();

		assertThat(this.trace.column(directive + AGENCY, "overdue_since")).isEqualTo("2026-02-14");
		assertThat(this.trace.notices(directive + AGENCY)).containsExactly("ASSIGNED truong.bo-y-te",
				"OVERDUE truong.bo-y-te");
	}

	private String status(String assignment, LocalDate day) {
		return this.jdbc.sql("""
				select status::text from assignment_now(?) standing
				join assignment on assignment.id = assignment_id where number = ?""")
			.params(day, assignment)
			.query(String.class)
			.single();
	}

}
