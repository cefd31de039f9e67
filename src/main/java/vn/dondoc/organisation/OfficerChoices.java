package vn.dondoc.organisation;

import java.time.Clock;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The officers whom somebody may give work to. */
@Repository
public class OfficerChoices {

	private final JdbcClient jdbc;

	private final Clock clock;

	OfficerChoices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those of the agencies whose head or clerk the person is today. */
	public List<Officer> of(Viewer viewer) {
		return this.jdbc.sql("""
				select person.username, full_name, agency.name as agency
				from (select distinct agency_code from appointment_on(?)
				  where username = ? and role in ('agency-head', 'clerk')) own
				join appointment on appointment.agency_code = own.agency_code and role = 'officer'
				join person on person.username = appointment.username
				join agency on agency.code = own.agency_code
				order by agency.name collate "vi-x-icu", full_name collate "vi-x-icu", person.username""")
			.params(VietnamTime.today(this.clock), viewer.username())
			.query(Officer.class)
			.list();
	}

	/**
	 * An officer.
	 *
	 * @param agency its name
	 */
	public record Officer(String username, String fullName, String agency) {
	}

}
