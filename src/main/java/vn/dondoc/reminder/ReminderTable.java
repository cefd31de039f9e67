package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of reminders given. */
@Component
class ReminderTable {

	private final JdbcClient jdbc;

	private final Clock clock;

	ReminderTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What open assignments are due on these days, as far as the policy tells apart. */
	List<Case> cases(LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select distinct a.deadline_date, d.priority, agency.kind as agency_kind
				from assignment a
				join directive d on d.id = a.directive_id
				join agency on agency.code = a.agency_code
				where a.state in ('ISSUED', 'ASSIGNED') and a.closed_at is null and a.withdrawn_at is null
				  and a.deadline_date between :from and :to
				""").param("from", from).param("to", to).query(Case.class).list();
	}

	/**
	 * The assignments of these cases of which this level has not been told, nor a
	 * stronger one; they count as told from now on.
	 */
	List<Long> claim(List<Case> cases, int level) {
		return this.jdbc
			.sql("""
					insert into reminder (assignment_id, deadline_date, level, told_at)
					select a.id, a.deadline_date, :level, :now
					from unnest(:deadlines::date[], :priorities::text[], :kinds::text[]) as c (deadline_date, priority, kind)
					join assignment a on a.deadline_date = c.deadline_date
					join directive d on d.id = a.directive_id and d.priority = c.priority
					join agency on agency.code = a.agency_code and agency.kind = c.kind
					where a.state in ('ISSUED', 'ASSIGNED') and a.closed_at is null and a.withdrawn_at is null
					  and not exists (
					    select from reminder r
					    where r.assignment_id = a.id and r.deadline_date = a.deadline_date and r.level >= :level)
					on conflict do nothing
					returning assignment_id
					""")
			.param("level", level)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("deadlines", texts(cases, (each) -> each.deadlineDate().toString()))
			.param("priorities", texts(cases, Case::priority))
			.param("kinds", texts(cases, Case::agencyKind))
			.query(Long.class)
			.list();
	}

	private static String[] texts(List<Case> cases, Function<Case, String> part) {
		return cases.stream().map(part).toArray(String[]::new);
	}

	/** Assignments that are alike to the policy. */
	record Case(LocalDate deadlineDate, String priority, String agencyKind) {
	}

}
