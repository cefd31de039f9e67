package vn.dondoc.register;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EventQueries {

	private final JdbcClient jdbc;

	private final JsonColumns json;

	EventQueries(JdbcClient jdbc, JsonColumns json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** What happened to a directive, in its order, as far as the viewer may see it. */
	List<Event> of(String directive, Viewer viewer) {
		return this.jdbc
			.sql("""
					select at, actor, coalesce(actors.full_name, actor) as actor_name, on_behalf_of,
					  absent.full_name as on_behalf_of_name, type, agency.code, agency.name,
					  detail || jsonb_strip_nulls(jsonb_build_object('officerName', officers.full_name, 'formerOfficerName', formers.full_name,
					    'cause', cause, 'responsibility', responsibility, 'solution', solution, 'roadMap', road_map,
					    'name', review.name)) as detail
					from event
					left join assignment on assignment.id = event.assignment_id
					left join agency on agency.code = assignment.agency_code
					left join person actors on actors.username = actor
					left join person absent on absent.username = on_behalf_of
					left join person officers on officers.username = detail ->> 'officer'
					left join person formers on formers.username = detail ->> 'formerOfficer'
					left join extension on type = 'EXTENSION_PROPOSED' and extension.id = (detail ->> 'extension')::bigint
					left join review on review.number = detail ->> 'review'
					where event.directive_id = (select id from directive where number = :number)
					  and (:everything or event.assignment_id is null or assignment.agency_code = any(:agencies))
					order by event.id""")
			.param("number", directive)
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> new Event(VietnamTimes.get(row, "at"), row.getString("actor"),
					row.getString("actor_name"), row.getString("on_behalf_of"), row.getString("on_behalf_of_name"),
					row.getString("type"), row.getString("code"), row.getString("name"), this.json.map(row, "detail")))
			.list();
	}

	/**
	 * Changes whenever something happens that the viewer may see: events, letters sent
	 * and questions of reviews are only ever added. 0 when the directive is none that
	 * they may see.
	 */
	long stamp(String directive, Viewer viewer) {
		return this.jdbc
			.sql("""
					with seen as materialized (
					  select id, directive_id from assignment
					  where directive_id = (select id from directive where number = :number)
					    and (:everything or agency_code = any(:agencies))
					)
					select
					  (select count(*) from event where directive_id = (select min(directive_id) from seen)
					     and (assignment_id is null or assignment_id in (select id from seen)))
					  + (select count(distinct letter_id) from notice
					     where letter_id is not null and assignment_id in (select id from seen)
					       and exists (select from letter_copy copy where copy.letter_id = notice.letter_id and sent_at is not null))
					  + (select count(*) from review_line where assignment_id in (select id from seen))""")
			.param("number", directive)
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query(Long.class)
			.single();
	}

	/**
	 * One entry of the record.
	 *
	 * @param onBehalfOf the absent person in whose place it was done; null when in
	 * nobody's
	 * @param agency code of the agency whose assignment it concerns; null when the whole
	 * directive
	 */
	record Event(OffsetDateTime at, String actor, String actorName, String onBehalfOf, String onBehalfOfName,
			String type, String agency, String agencyName, Map<String, Object> detail) {
	}

}
