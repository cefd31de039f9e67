package vn.dondoc.assignment;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Actor;
import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * The steps of an assignment. Each locks its row, asks {@link Assignment} whether it may
 * be, and records state and event together; all run in the caller's transaction.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Assignments {

	private final JdbcClient jdbc;

	private final AssignmentTable table;

	private final EventLog events;

	private final Rights rights;

	private final Clock clock;

	Assignments(JdbcClient jdbc, AssignmentTable table, EventLog events, Rights rights, Clock clock) {
		this.jdbc = jdbc;
		this.table = table;
		this.events = events;
		this.rights = rights;
		this.clock = clock;
	}

	/** Names the officer who does the work. */
	public Assignment assignOfficer(String number, AssignDraft entered, String by) {
		Assignment assignment = lock(number);
		Actor actor = requireRight(assignment, Drafts.Step.ASSIGN, by);
		Assignment assigned = assignment.assignTo(entered.officer());
		requireFitting(assignment, entered);
		String note = StringUtils.hasText(entered.note()) ? entered.note().strip() : null;
		this.table.update(assigned, null);
		this.jdbc.sql("update assignment set officer_due_date = :due, officer_note = :note where id = :id")
			.param("due", entered.dueDay(), Types.DATE)
			.param("note", note)
			.param("id", assignment.id())
			.update();
		Map<String, Object> detail = new LinkedHashMap<>(Map.of("officer", entered.officer()));
		Optional.ofNullable(entered.dueDay()).ifPresent((due) -> detail.put("dueDate", due.toString()));
		Optional.ofNullable(note).ifPresent((words) -> detail.put("note", words));
		this.events.record(EventType.OFFICER_ASSIGNED, actor, assignment.directiveId(), assignment.id(), detail);
		return assigned;
	}

	/**
	 * Refuses what a head of this agency cannot decide.
	 * @throws WrongEntry when the officer is not of the agency, or the date not before
	 * the deadline
	 */
	public void requireFitting(Assignment assignment, AssignDraft entered) {
		if (!this.rights.isOnStaff(entered.officer(), assignment.agency())) {
			throw new WrongEntry("officer", "step.officer-of-other-agency", assignment.number());
		}
		assignment.requireWithin(entered.dueDay(), VietnamTime.today(this.clock));
	}

	/** Whether the officer who was named still works for the agency. */
	public boolean hasOfficer(Assignment assignment) {
		return assignment.officer() != null && this.rights.isOnStaff(assignment.officer(), assignment.agency());
	}

	/** Hands in a report. */
	public Assignment submit(String number, ReportDraft report, String by) {
		Assignment assignment = lock(number);
		Actor actor = requireRight(assignment, Drafts.Step.REPORT, by);
		Assignment reported = assignment.report(actor, this.clock.instant());
		long id = this.jdbc.sql("""
				insert into report (assignment_id, result, progress, submitted_at, submitted_by, submitted_for)
				values (?, ?, ?, ?, ?, ?) returning id""")
			.params(assignment.id(), report.result(), report.progress(), AssignmentTable.utc(reported.submittedAt()),
					by, actor.onBehalfOf())
			.query(Long.class)
			.single();
		int position = 0;
		for (CitedDocument document : report.cited()) {
			this.jdbc
				.sql("insert into report_document (report_id, position, symbol, date, text) values (?, ?, ?, ?, ?)")
				.params(id, ++position, document.symbol().strip(), document.day(), document.text())
				.update();
		}
		int files = this.jdbc.sql("update evidence set report_id = ? where assignment_id = ? and report_id is null")
			.params(id, assignment.id())
			.update();
		this.table.update(reported, null);
		this.events.record(EventType.REPORT_SUBMITTED, actor, assignment.directiveId(), assignment.id(),
				Map.of("report", id, "files", files));
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
			.param("now", AssignmentTable.utc(now))
			.param("by", by)
			.param("for", actor.onBehalfOf())
			.param("assignment", assignment.id())
			.update();
		this.table.update(verified, decision.accepted() ? now : null);
		this.events.record(decision.accepted() ? EventType.REPORT_ACCEPTED : EventType.REPORT_RETURNED, actor,
				assignment.directiveId(), assignment.id(),
				(decision.reason() != null) ? Map.of("reason", decision.reason()) : Map.of());
		return verified;
	}

	/**
	 * Refuses whom a step is not for today: see {@link StepRights}. Whoever lets people
	 * prepare a step asks here as well.
	 * @return as whom the person takes the step
	 * @throws NotYourStep when it is another's step
	 * @throws WrongStep when it is not the assignment's turn for it, or the report is
	 * their own
	 */
	@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = { NotYourStep.class, WrongStep.class })
	public Actor requireRight(Assignment assignment, Drafts.Step step, String by) {
		return new StepRights(assignment, this.rights.of(by)).actor(step);
	}

	/** Records that somebody took a task over from whom they stand in for. */
	public void takenOver(Assignment assignment, Actor by) {
		this.events.record(EventType.TASK_TAKEN_OVER, by, assignment.directiveId(), assignment.id(), Map.of());
	}

	/** The assignment as it stands. */
	public Assignment get(String number) {
		return this.table.get(number);
	}

	/** The assignment, its row locked until the transaction ends. */
	public Assignment lock(String number) {
		return this.table.lock(number);
	}

}
