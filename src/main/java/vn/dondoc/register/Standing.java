package vn.dondoc.register;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the assignments stood that a viewer may see: now, or at the end of a past day.
 *
 * @param day the day on which they are judged
 * @param past whether only what had been recorded by the end of that day counts
 * @param byFirst whether the deadline first given counts, not the one in force
 */
record Standing(LocalDate day, boolean past, boolean byFirst, Viewer viewer) {

	static Standing now(Viewer viewer, Clock clock) {
		return of(DirectiveFilter.ALL, viewer, clock);
	}

	static Standing of(DirectiveFilter filter, Viewer viewer, Clock clock) {
		LocalDate today = VietnamTime.today(clock);
		LocalDate asOf = (filter.asOf() != null) ? filter.asOf() : today;
		return new Standing(asOf, !asOf.equals(today), filter.byFirst(), viewer);
	}

	/** A table expression with the columns of SQL function assignment_now. */
	String sql() {
		String function = (this.past ? "assignment_as_of" : "assignment_now") + (this.byFirst ? "_by_first" : "");
		return "(select * from " + function + (this.past ? "(:at)" : "(:day)") + " standing"
				+ (this.viewer.seesEverything() ? "" : " where agency_code = any(:agencies)") + ")";
	}

	/** The codes of the agencies that the viewer sees, as an SQL array; null for all. */
	String agencies() {
		return this.viewer.seesEverything() ? "null::text[]" : ":agencies";
	}

	JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
		return statement.param("day", this.day)
			.param("at", VietnamTime.endOf(this.day), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("agencies", this.viewer.agencies().toArray(String[]::new));
	}

}
