package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.Arrays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a letter tells from the notices put to it. */
@Component
class Digests {

	/** More lines than this are counted, not shown. */
	static final int LINES_PER_SECTION = 50;

	private final JdbcClient jdbc;

	Digests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The lines shown are those with the earliest deadlines; in a letter about many
	 * agencies each agency has its turn, so that none is hidden behind another's fifty.
	 */
	Digest read(long letterId, LocalDate today) {
		Notice.Kind[] kinds = Notice.Kind.values();
		return Digest.of(this.jdbc
			.sql("""
					with strongest as (
					  select distinct on (n.assignment_id) n.assignment_id, k.section
					  from notice n
					  join unnest(:kinds::text[], :sections::text[]) with ordinality as k (kind, section, strength)
					    on k.kind = n.kind
					  where n.letter_id = :letter
					  order by n.assignment_id, k.strength desc
					), counted as (
					  select s.section, a.*,
					    count(*) over (partition by s.section) as in_section,
					    count(*) over (partition by s.section, a.agency_code) as in_agency,
					    row_number() over (partition by s.section, a.agency_code
					      order by a.deadline_date nulls last, a.id) as turn
					  from strongest s join assignment a on a.id = s.assignment_id
					), ranked as (
					  select *, row_number() over (partition by section
					    order by turn, deadline_date nulls last, id) as position
					  from counted
					)
					select r.section, r.in_section, r.in_agency, r.number, d.title, r.agency_code, agency.name as agency,
					  (select count(distinct agency_code) from ranked) as agencies,
					  (select string_agg(coalesce(symbol, text), '; ' order by position)
					    from directive_document where directive_id = r.directive_id) as documents,
					  r.deadline_text, r.deadline_date,
					  coalesce(greatest(:today - r.deadline_date, 0), 0) as days_overdue,
					  case when r.section = 'RETURNED' then (
					    select v.reason from report join verification v on v.report_id = report.id
					    where report.assignment_id = r.id and not v.accepted order by v.decided_at desc limit 1) end as reason
					from ranked r
					join directive d on d.id = r.directive_id
					join agency on agency.code = r.agency_code
					where r.position <= :limit
					order by r.section, r.deadline_date nulls last, r.id
					""")
			.param("kinds", Arrays.stream(kinds).map(Enum::name).toArray(String[]::new))
			.param("sections", Arrays.stream(kinds).map(Section::of).map(Enum::name).toArray(String[]::new))
			.param("letter", letterId)
			.param("today", today)
			.param("limit", LINES_PER_SECTION)
			.query(Line.class)
			.list());
	}

}
