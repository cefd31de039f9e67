package vn.dondoc.assignment;

import java.time.Clock;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who is what today. */
@Repository
class Rights {

	private final JdbcClient jdbc;

	private final Clock clock;

	Rights(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Powers of(String username) {
		return new Powers(username,
				this.jdbc.sql("select role, agency_code, on_behalf_of from appointment_on(?) where username = ?")
					.params(VietnamTime.today(this.clock), username)
					.query((row, i) -> new Powers.Power(row.getString(1), row.getString(2), row.getString(3)))
					.list());
	}

	/** Whether a person works for an agency by an appointment of their own. */
	boolean isOnStaff(String username, String agency) {
		return this.jdbc.sql("""
				select exists (select from appointment
				  where username = ? and agency_code = ? and role in ('officer', 'agency-head', 'clerk'))""")
			.params(username, agency)
			.query(Boolean.class)
			.single();
	}

}
