package vn.dondoc.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Actor;
import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of deadlines: they pass, and they are moved. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class AssignmentDeadlines {

	private final JdbcClient jdbc;

	private final AssignmentTable table;

	private final EventLog events;

	private final Clock clock;

	AssignmentDeadlines(JdbcClient jdbc, AssignmentTable table, EventLog events, Clock clock) {
		this.jdbc = jdbc;
		this.table = table;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Records that an open assignment has passed a milestone of its deadline.
	 * @param level how far it is escalated now
	 * @param told roles that are told of it
	 */
	public void escalate(Assignment assignment, int level, Set<String> told) {
		LocalDate overdueSince = assignment.deadline().date().plusDays(1);
		boolean first = assignment.escalationLevel() == 0;
		this.jdbc
			.sql("""
					update assignment set escalation_level = :level, escalated_at = :now, escalated_to = :told, overdue_since = :since
					where id = :id""")
			.param("level", level)
			.param("now", AssignmentTable.utc(this.clock.instant()))
			.param("since", overdueSince)
			.param("told", told.toArray(String[]::new))
			.param("id", assignment.id())
			.update();
		this.events.record(first ? EventType.OVERDUE_FLAGGED : EventType.ESCALATED, "system", assignment.directiveId(),
				assignment.id(), Map.of("level", level, "told", told, "overdueSince", overdueSince.toString()));
	}

	/** Puts another deadline in force, whatever the one before. */
	public Assignment move(String number, LocalDate to, Actor by) {
		Assignment before = this.table.lock(number);
		LocalDate today = VietnamTime.today(this.clock);
		Assignment moved = before.moveTo(to, today);
		this.jdbc.sql("""
				with recorded as (
				  insert into assignment_deadline (assignment_id, text, kind, date, recorded_at, recorded_by)
				  values (:id, :text, 'DATE', :to, :now, :by))
				update assignment set deadline_text = :text, deadline_kind = 'DATE', deadline_date = :to,
				  escalation_level = :level, overdue_since = case when :level > 0 then overdue_since end,
				  escalated_at = case when :level > 0 then escalated_at end,
				  escalated_to = case when :level > 0 then escalated_to else '{}' end
				where id = :id""")
			.param("id", moved.id())
			.param("text", moved.deadline().text())
			.param("to", to)
			.param("now", AssignmentTable.utc(this.clock.instant()))
			.param("by", by.username())
			.param("level", moved.escalationLevel())
			.update();
		this.events.record(EventType.DEADLINE_CHANGED, by, moved.directiveId(), moved.id(),
				Map.of("from", before.deadline().text(), "to", to.toString()));
		return moved;
	}

}
