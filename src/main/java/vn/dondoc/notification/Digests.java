package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.dondoc.calendar.WorkingDays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a letter tells. */
@Component
class Digests {

	/** More lines than this are counted, not shown. */
	static final int LINES_PER_SECTION = 50;

	/** Working days ahead of a deadline that is near in an agency's standing. */
	private static final int SOON = 7;

	/**
	 * Each assignment by where it stands, and beside that by each thing that happened.
	 */
	private static final String NEWS = """
			select distinct on (n.assignment_id, k.heading) n.assignment_id, k.section, false as fresh, f.names as on_behalf_of
			from notice n
			join unnest(:kinds::text[], :sections::text[], :headings::text[])
			  with ordinality as k (kind, section, heading, strength) on k.kind = n.kind
			left join (
			  select assignment_id, string_agg(distinct full_name, ', ') as names
			  from notice join person on username = for_person
			  where letter_id = :letter group by assignment_id) f on f.assignment_id = n.assignment_id
			where n.letter_id = :letter
			order by n.assignment_id, k.heading, k.strength desc
			""";

	private static final String STANDING = """
			select a.id as assignment_id, case
			    when a.deadline_date < :today then 'STANDING_OVERDUE'
			    when a.deadline_date <= :soon then 'STANDING_DUE_SOON'
			    else 'STANDING_TO_ASSIGN' end as section,
			  a.id in (select assignment_id from notice where letter_id = :letter) as fresh, null as on_behalf_of
			from assignment a
			where a.agency_code in (
			    select agency_code from appointment_on(:today) where username = :recipient and role = 'agency-head')
			  and a.state in ('ISSUED', 'ASSIGNED') and (a.state = 'ISSUED' or a.deadline_date <= :soon)
			""";

	private final JdbcClient jdbc;

	private final WorkingDays workingDays;

	Digests(JdbcClient jdbc, WorkingDays workingDays) {
		this.jdbc = jdbc;
		this.workingDays = workingDays;
	}

	/**
	 * The lines shown are those with the earliest deadlines; in a letter about many
	 * agencies each agency has its turn, so that none is hidden behind another's fifty.
	 */
	Digest read(long letterId, Recipient recipient, LocalDate today) {
		Notice.Kind[] kinds = Notice.Kind.values();
		List<Line> news = lines(NEWS, letterId, today,
				Map.of("kinds", texts(kinds, Enum::name), "sections", texts(kinds, (kind) -> Section.of(kind).name()),
						"headings", texts(kinds, (kind) -> kind.isState() ? "" : kind.name())));
		List<Line> standing = lines(STANDING, letterId, today,
				Map.of("recipient", recipient.username(), "soon", this.workingDays.plus(today, SOON)));
		return Digest.of(news, standing);
	}

	private List<Line> lines(String shown, long letterId, LocalDate today, Map<String, Object> params) {
		return this.jdbc
			.sql("""
					with shown as (%s), counted as (
					  select s.section, s.fresh, s.on_behalf_of, a.*,
					    count(*) over (partition by s.section) as in_section,
					    count(*) over (partition by s.section, a.agency_code) as in_agency,
					    row_number() over (partition by s.section, a.agency_code
					      order by a.deadline_date nulls last, a.id) as turn
					  from shown s join assignment a on a.id = s.assignment_id
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
					  case when coalesce(d.original_deadline_date, first.date) is distinct from r.deadline_date
					    then coalesce(to_char(coalesce(d.original_deadline_date, first.date), 'DD/MM/YYYY'), first.text)
					    end as given,
					  case when r.deadline_date < :today then r.escalation_level else 0 end as level,
					  officer.full_name as officer, r.fresh, r.on_behalf_of,
					  case when r.section = 'RETURNED' then (
					    select v.reason from report join verification v on v.report_id = report.id
					    where report.assignment_id = r.id and not v.accepted order by v.decided_at desc limit 1)
					    else decided.reason end as reason,
					  decided.decision, decided.from_date as before,
					  case when r.section = 'REVIEW_OPENED' then (
					    select max(review.answer_by) from review
					    join review_agency asked on asked.review_id = review.id
					    join review_line l on l.review_agency_id = asked.id
					    where l.assignment_id = r.id and asked.ended_at is null) end as answer_by
					from ranked r
					join directive d on d.id = r.directive_id
					join agency on agency.code = r.agency_code
					left join person officer on officer.username = r.officer
					left join lateral (
					  select text, date from assignment_deadline where assignment_id = r.id order by id limit 1) first on true
					left join lateral (
					  select decision, from_date, reason from extension
					  where assignment_id = r.id and decision in ('ACCEPTED', 'CHANGED', 'REFUSED')
					  order by decided_at desc limit 1) decided on r.section = 'EXTENSION_DECIDED'
					where r.position <= :limit
					order by r.section, r.deadline_date nulls last, r.id
					"""
				.formatted(shown))
			.param("letter", letterId)
			.param("today", today)
			.param("limit", LINES_PER_SECTION)
			.params(params)
			.query(Line.class)
			.list();
	}

	private static String[] texts(Notice.Kind[] kinds, Function<Notice.Kind, String> text) {
		return Arrays.stream(kinds).map(text).toArray(String[]::new);
	}

}
