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
 */
record Standing(LocalDate day, boolean past, Viewer viewer) {

	static Standing of(LocalDate asOf, Viewer viewer, Clock clock) {
		LocalDate today = VietnamTime.today(clock);
		return new Standing((asOf != null) ? asOf : today, asOf != null && !asOf.equals(today), viewer);
	}

	/** A table expression with the columns of SQL function assignment_now. */
	String sql() {
		return "(select * from " + (this.past ? "assignment_as_of(:at)" : "assignment_now(:day)") + " standing"
				+ (this.viewer.seesEverything() ? "" : " where agency_code = any(:agencies)") + ")";
	}

	JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
		return statement.param("day", this.day)
			.param("at", VietnamTime.endOf(this.day), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("agencies", this.viewer.agencies().toArray(String[]::new));
	}

}
