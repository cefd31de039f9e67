package vn.dondoc.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.NewDirective;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a directive to its agencies: first the rows, all in one statement each, then
 * chunk by chunk the processes that follow them.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class AssignmentStarts {

	private final JdbcClient jdbc;

	private final Clock clock;

	AssignmentStarts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Records the assignments of a directive, with their first deadline and their events.
	 * @return how many of them are open
	 */
	public int record(long directiveId, List<NewDirective.NewAssignment> assignments, Deadline deadline, String by) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		return this.jdbc
			.sql("""
					with given as (
					  insert into assignment (number, directive_id, agency_code, state, deadline_text, deadline_kind, deadline_date,
					    issued_at, closed_at, recorded_outcome)
					  select directive.number || '.' || agency, directive.id, agency,
					    case when outcome is null then 'ISSUED' else 'CLOSED' end, :text, :kind, :date, :now,
					    case when outcome is not null then :now end, outcome
					  from directive, unnest(:agencies::text[], :outcomes::text[]) as given(agency, outcome)
					  where directive.id = :directive
					  returning id, directive_id, recorded_outcome
					), deadlines as (
					  insert into assignment_deadline (assignment_id, text, kind, date, recorded_at, recorded_by)
					  select id, :text, :kind, :date, :now, :by from given
					), events as (
					  insert into event (at, actor, type, directive_id, assignment_id, detail)
					  select :now, :by, case when recorded_outcome is null then 'ASSIGNMENT_ISSUED' else 'ASSIGNMENT_RECORDED_DONE' end,
					    directive_id, id, jsonb_strip_nulls(jsonb_build_object('outcome', recorded_outcome)) from given
					)
					select count(*) from given where recorded_outcome is null""")
			.param("directive", directiveId)
			.param("text", deadline.text())
			.param("kind", deadline.kind().name())
			.param("date", deadline.date(), java.sql.Types.DATE)
			.param("now", now)
			.param("by", by)
			.param("agencies", assignments.stream().map(NewDirective.NewAssignment::agency).toArray(String[]::new))
			.param("outcomes",
					assignments.stream()
						.map((assignment) -> (assignment.done() != null) ? assignment.done().name() : null)
						.toArray(String[]::new))
			.query(Integer.class)
			.single();
	}

	/**
	 * Takes the next assignments of a directive whose processes are to be started, and
	 * marks them as started.
	 */
	public List<Startable> takeNext(String directiveNumber, int limit) {
		return this.jdbc.sql("""
				update assignment set started_at = :now
				where id in (
				  select assignment.id from assignment join directive on directive.id = directive_id
				  where directive.number = :number and started_at is null and closed_at is null
				  order by assignment.id limit :limit for update of assignment)
				returning number, agency_code, deadline_date""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("number", directiveNumber)
			.param("limit", limit)
			.query((row, i) -> new Startable(row.getString("number"), row.getString("agency_code"),
					row.getObject("deadline_date", LocalDate.class)))
			.list();
	}

	/**
	 * Where a directive stands, its row locked until the transaction ends: of two
	 * assignments that close at once, the second sees the first.
	 */
	public Progress lockProgress(String directiveNumber) {
		long id = this.jdbc.sql("select id from directive where number = ? for no key update")
			.param(directiveNumber)
			.query(Long.class)
			.single();
		return this.jdbc.sql("""
				select count(*) filter (where started_at is null and closed_at is null) as unstarted,
				  count(*) filter (where closed_at is null and withdrawn_at is null) as open
				from assignment where directive_id = ?""")
			.param(id)
			.query((row, i) -> new Progress(id, row.getInt("unstarted"), row.getInt("open")))
			.single();
	}

	/**
	 * An assignment whose process is to be started.
	 *
	 * @param deadline last day on time; null when there is none
	 */
	public record Startable(String number, String agency, LocalDate deadline) {
	}

	/**
	 * How many of a directive's assignments still have no process, and how many are open.
	 */
	public record Progress(long directiveId, int unstarted, int open) {
	}

}
