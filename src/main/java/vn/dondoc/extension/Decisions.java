package vn.dondoc.extension;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.directive.Actor;
import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;
import vn.dondoc.lifecycle.AssignmentClosed;
import vn.dondoc.lifecycle.AssignmentLifecycle;
import vn.dondoc.notification.Notice;
import vn.dondoc.policy.Telling;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the steps of the process do, each in the engine's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Decisions {

	private final ExtensionTable table;

	private final ExtensionLifecycle lifecycle;

	private final AssignmentLifecycle assignmentLifecycle;

	private final Rooms rooms;

	private final Assignments assignments;

	private final Drafts drafts;

	private final EventLog events;

	private final Telling telling;

	Decisions(ExtensionTable table, ExtensionLifecycle lifecycle, AssignmentLifecycle assignmentLifecycle, Rooms rooms,
			Assignments assignments, Drafts drafts, EventLog events, Telling telling) {
		this.table = table;
		this.lifecycle = lifecycle;
		this.assignmentLifecycle = assignmentLifecycle;
		this.rooms = rooms;
		this.assignments = assignments;
		this.drafts = drafts;
		this.events = events;
		this.telling = telling;
	}

	/**
	 * Records what a person has entered as the decision.
	 * @return whether the deadline is to be moved
	 */
	boolean decide(String number, String by) {
		Decision entered = this.drafts.take(number, Drafts.Step.DECIDE, by, Decision.class);
		Assignment assignment = this.assignments.lock(number);
		Actor actor = this.assignments.requireRight(assignment, Drafts.Step.DECIDE, by);
		LocalDate granted = fitting(assignment, entered);
		this.table.decide(pending(number).id(), Extension.Outcome.valueOf(entered.decision().name()), granted,
				entered.reason(), by);
		if (granted == null) {
			record(EventType.EXTENSION_REFUSED, actor, assignment, this.table.of(number).get(0));
			this.telling.tell(Notice.Kind.EXTENSION_DECIDED, assignment);
		}
		return granted != null;
	}

	/** Refuses a decision that the limits do not allow today. */
	void requireFitting(String number, Decision entered) {
		fitting(this.assignments.get(number), entered);
	}

	/** Moves the deadline as it was decided last. */
	void carryOut(String number) {
		Extension decided = this.table.of(number).get(0);
		Actor by = Actor.of(decided.decidedBy());
		Assignment moved = this.assignmentLifecycle.moveDeadline(number, decided.granted(), by);
		record(EventType.EXTENSION_GRANTED, by, moved, decided);
		this.telling.tell(Notice.Kind.EXTENSION_DECIDED, moved);
	}

	/** What is closed needs no later deadline. */
	@EventListener
	void lapse(AssignmentClosed closed) {
		this.table.pending(closed.number()).ifPresent((pending) -> {
			this.table.decide(pending.id(), Extension.Outcome.LAPSED, null, null, "system");
			record(EventType.EXTENSION_LAPSED, Actor.of("system"), this.assignments.get(closed.number()), pending);
			this.lifecycle.lapse(closed.number());
		});
	}

	private LocalDate fitting(Assignment assignment, Decision entered) {
		LocalDate granted = entered.day(pending(assignment.number()).proposed());
		if (granted != null) {
			this.rooms.of(assignment)
				.require(granted, (entered.decision() == Decision.Choice.CHANGED) ? "newDate" : "decision");
		}
		return granted;
	}

	private Extension pending(String number) {
		return this.table.pending(number).orElseThrow(() -> new WrongStep("extension.decided", number));
	}

	private void record(EventType type, Actor by, Assignment assignment, Extension extension) {
		Map<String, Object> detail = new LinkedHashMap<>(Map.of("extension", extension.id()));
		if (extension.granted() != null) {
			detail.put("date", extension.granted().toString());
		}
		if (extension.reason() != null && !extension.reason().isBlank()) {
			detail.put("reason", extension.reason());
		}
		this.events.record(type, by, assignment.directiveId(), assignment.id(), detail);
	}

}
