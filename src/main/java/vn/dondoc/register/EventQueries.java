package vn.dondoc.register;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonRawValue;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EventQueries {

	private final JdbcClient jdbc;

	EventQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What happened to a directive, in its order, as far as the viewer may see it. */
	List<Event> of(String directive, Viewer viewer) {
		return this.jdbc.sql("""
				select at, actor, coalesce(full_name, actor) as actor_name, type, assignment.agency_code, detail
				from event
				join directive on directive.id = event.directive_id
				left join assignment on assignment.id = event.assignment_id
				left join person on person.username = actor
				where directive.number = :number
				  and (:everything or event.assignment_id is null or assignment.agency_code = any(:agencies))
				order by event.id""")
			.param("number", directive)
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> new Event(
					row.getObject("at", OffsetDateTime.class).atZoneSameInstant(VietnamTime.ZONE).toOffsetDateTime(),
					row.getString("actor"), row.getString("actor_name"), row.getString("type"),
					row.getString("agency_code"), row.getString("detail")))
			.list();
	}

	/**
	 * One entry of the record.
	 *
	 * @param agency code of the agency whose assignment it concerns; null when the whole
	 * directive
	 */
	record Event(OffsetDateTime at, String actor, String actorName, String type, String agency,
			@JsonRawValue String detail) {
	}

}
