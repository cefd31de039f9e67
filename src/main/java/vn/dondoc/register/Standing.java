package vn.dondoc.register;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the assignments stood that a viewer may see: now, or at the end of a past day.
 *
 * @param day the day on which they are judged
 * @param past whether only what had been recorded by the end of that day counts
 * @param since the day with whose end it is compared; null when with none
 * @param byFirst whether the deadline first given counts, not the one in force
 */
record Standing(LocalDate day, boolean past, LocalDate since, boolean byFirst, Viewer viewer) {

	static Standing now(Viewer viewer, Clock clock) {
		return of(null, null, null, false, viewer, clock);
	}

	static Standing of(DirectiveFilter filter, Viewer viewer, Clock clock) {
		return of(filter.asOf(), filter.since(), filter.movement(), filter.byFirst(), viewer, clock);
	}

	static Standing of(AssignmentFilter filter, Viewer viewer, Clock clock) {
		return of(filter.asOf(), filter.since(), filter.movement(), filter.byFirst(), viewer, clock);
	}

	/**
	 * @throws WrongPeriod when the day is still to come, or when something moved, but not
	 * from a day to a later one
	 */
	private static Standing of(LocalDate asOf, LocalDate since, Movement movement, boolean byFirst, Viewer viewer,
			Clock clock) {
		LocalDate today = VietnamTime.today(clock);
		LocalDate day = (asOf != null) ? asOf : today;
		WrongPeriod.requireBegun(day, today);
		if (movement != null) {
			WrongPeriod.require(since, day);
		}
		return new Standing(day, !day.equals(today), (movement != null) ? since : null, byFirst, viewer);
	}

	/** A table expression with the columns of SQL function assignment_now. */
	String sql() {
		return "(select * from " + function() + " standing" + visible() + ")";
	}

	/** The same with where they stood before, as column {@code before}. */
	String compared() {
		if (this.since == null) {
			return "(select standing.*, null::status as before from " + function() + " standing" + visible() + ")";
		}
		return "(select standing.*, earlier.status as before from " + function()
				+ " standing left join assignment_as_of" + suffix()
				+ "(:since) earlier on earlier.assignment_id = standing.assignment_id" + visible() + ")";
	}

	/** The last moment that counts. */
	OffsetDateTime end() {
		return VietnamTime.endOf(this.day);
	}

	private String function() {
		return this.past ? "assignment_as_of" + suffix() + "(:at)" : "assignment_now" + suffix() + "(:day)";
	}

	private String suffix() {
		return this.byFirst ? "_by_first" : "";
	}

	private String visible() {
		return this.viewer.seesEverything() ? "" : " where standing.agency_code = any(:agencies)";
	}

	/** The codes of the agencies that the viewer sees, as an SQL array; null for all. */
	String agencies() {
		return this.viewer.seesEverything() ? "null::text[]" : ":agencies";
	}

	JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
		return statement.param("day", this.day)
			.param("at", end(), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("since", (this.since != null) ? VietnamTime.endOf(this.since) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.param("agencies", this.viewer.agencies().toArray(String[]::new));
	}

}
