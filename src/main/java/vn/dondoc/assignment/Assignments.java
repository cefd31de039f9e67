package vn.dondoc.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import vn.dondoc.directive.Actor;
import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of an assignment. Each locks its row, asks {@link Assignment} whether it may
 * be, and records state and event together; all run in the caller's transaction.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Assignments {

	private final JdbcClient jdbc;

	private final EventLog events;

	private final Rights rights;

	private final Clock clock;

	Assignments(JdbcClient jdbc, EventLog events, Rights rights, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.rights = rights;
		this.clock = clock;
	}

	/** Names the officer who does the work. */
	public Assignment assignOfficer(String number, String officer, String by) {
		Assignment assignment = lock(number);
		Actor actor = requireRight(assignment, Drafts.Step.ASSIGN, by);
		Assignment assigned = assignment.assignTo(officer);
		if (!this.rights.isOnStaff(officer, assignment.agency())) {
			throw new WrongStep("step.officer-of-other-agency", number);
		}
		update(assigned, null);
		this.events.record(EventType.OFFICER_ASSIGNED, actor, assignment.directiveId(), assignment.id(),
				Map.of("officer", officer));
		return assigned;
	}

	/** Hands in a report. */
	public Assignment submit(String number, ReportDraft report, String by) {
		Assignment assignment = lock(number);
		Actor actor = requireRight(assignment, Drafts.Step.REPORT, by);
		Assignment reported = assignment.report(actor, this.clock.instant());
		long id = this.jdbc.sql("""
				insert into report (assignment_id, result, progress, submitted_at, submitted_by, submitted_for)
				values (?, ?, ?, ?, ?, ?) returning id""")
			.params(assignment.id(), report.result(), report.progress(), utc(reported.submittedAt()), by,
					actor.onBehalfOf())
			.query(Long.class)
			.single();
		int position = 0;
		for (var document : report.parsedDocuments()) {
			this.jdbc
				.sql("insert into report_document (report_id, position, symbol, date, text) values (?, ?, ?, ?, ?)")
				.params(id, ++position, document.symbol(), document.date(), document.text())
				.update();
		}
		update(reported, null);
		this.events.record(EventType.REPORT_SUBMITTED, actor, assignment.directiveId(), assignment.id(),
				Map.of("report", id));
		return reported;
	}

	/** Accepts the waiting report, which closes the assignment, or gives it back. */
	public Assignment verify(String number, VerificationDraft decision, String by) {
		Assignment assignment = lock(number);
		Actor actor = requireRight(assignment, Drafts.Step.VERIFY, by);
		Assignment verified = assignment.verify(decision.accepted());
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				insert into verification (report_id, accepted, reason, decided_at, decided_by, decided_for)
				select max(id), :accepted, :reason, :now, :by, :for from report where assignment_id = :assignment""")
			.param("accepted", decision.accepted())
			.param("reason", decision.reason())
			.param("now", utc(now))
			.param("by", by)
			.param("for", actor.onBehalfOf())
			.param("assignment", assignment.id())
			.update();
		update(verified, decision.accepted() ? now : null);
		this.events.record(decision.accepted() ? EventType.REPORT_ACCEPTED : EventType.REPORT_RETURNED, actor,
				assignment.directiveId(), assignment.id(),
				(decision.reason() != null) ? Map.of("reason", decision.reason()) : Map.of());
		return verified;
	}

	/**
	 * Refuses whom a step is not for today: see {@link Assignment#actor}. Whoever lets
	 * people prepare a step asks here as well.
	 * @return as whom the person takes the step
	 * @throws NotYourStep when it is another's step
	 * @throws WrongStep when it is not the assignment's turn for it, or the report is
	 * their own
	 */
	public Actor requireRight(Assignment assignment, Drafts.Step step, String by) {
		return assignment.actor(step, this.rights.of(by));
	}

	/** Records that somebody took a task over from whom they stand in for. */
	public void takenOver(Assignment assignment, Actor by) {
		this.events.record(EventType.TASK_TAKEN_OVER, by, assignment.directiveId(), assignment.id(), Map.of());
	}

	/**
	 * Records that an open assignment has passed a milestone of its deadline.
	 * @param level how far it is escalated now
	 */
	public void escalate(Assignment assignment, int level) {
		LocalDate overdueSince = assignment.deadline().date().plusDays(1);
		boolean first = assignment.escalationLevel() == 0;
		this.jdbc.sql("""
				update assignment set escalation_level = :level, escalated_at = :now, overdue_since = :since
				where id = :id""")
			.param("level", level)
			.param("now", utc(this.clock.instant()))
			.param("since", overdueSince)
			.param("id", assignment.id())
			.update();
		this.events.record(first ? EventType.OVERDUE_FLAGGED : EventType.ESCALATED, "system", assignment.directiveId(),
				assignment.id(), Map.of("level", level, "overdueSince", overdueSince.toString()));
	}

	/** The assignment, its row locked until the transaction ends. */
	public Assignment lock(String number) {
		return this.jdbc
			.sql("""
					select id, number, directive_id, agency_code, state, officer, deadline_text, deadline_kind, deadline_date,
					  assignment.submitted_at, escalation_level, submitted_by, submitted_for
					from assignment
					left join lateral (select submitted_by, submitted_for from report where assignment_id = assignment.id
					  order by id desc limit 1) report on true
					where number = ? for update of assignment""")
			.param(number)
			.query((row, i) -> map(row))
			.optional()
			.orElseThrow(() -> new UnknownAssignment(number));
	}

	private static Assignment map(ResultSet row) throws SQLException {
		OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
		Deadline deadline = new Deadline(row.getString("deadline_text"),
				Deadline.Kind.valueOf(row.getString("deadline_kind")), row.getObject("deadline_date", LocalDate.class));
		return new Assignment(row.getLong("id"), row.getString("number"), row.getLong("directive_id"),
				row.getString("agency_code"), Assignment.State.valueOf(row.getString("state")),
				row.getString("officer"), deadline, (submitted != null) ? submitted.toInstant() : null,

				(submitted != null) ? new Actor(row.getString("submitted_by"), row.getString("submitted_for")) : null,
				row.getInt("escalation_level"));
	}

	private void update(Assignment assignment, Instant closedAt) {
		this.jdbc.sql("""
				update assignment set state = :state, officer = :officer, submitted_at = :submitted, closed_at = :closed
				where id = :id""")
			.param("state", assignment.state().name())
			.param("officer", assignment.officer())
			.param("submitted", utc(assignment.submittedAt()))
			.param("closed", utc(closedAt))
			.param("id", assignment.id())
			.update();
	}

	private static OffsetDateTime utc(Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

}
