package vn.dondoc.extension;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.Validator;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.directive.Actor;
import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for later deadlines and decides on that. Each locks the assignment first, so of
 * two who do it at once the second is refused.
 */
@Service
public class Extensions {

	private final ExtensionTable table;

	private final ExtensionLifecycle lifecycle;

	private final Decisions decisions;

	private final Rooms rooms;

	private final Assignments assignments;

	private final Drafts drafts;

	private final EventLog events;

	private final Validator validator;

	Extensions(ExtensionTable table, ExtensionLifecycle lifecycle, Decisions decisions, Rooms rooms,
			Assignments assignments, Drafts drafts, EventLog events, Validator validator) {
		this.table = table;
		this.lifecycle = lifecycle;
		this.decisions = decisions;
		this.rooms = rooms;
		this.assignments = assignments;
		this.drafts = drafts;
		this.events = events;
		this.validator = validator;
	}

	/**
	 * Proposes an extension in the name of the agency.
	 * @return the proposal's id
	 * @throws vn.dondoc.assignment.NotYourStep when the person is neither the officer who
	 * does the work nor the agency's head or clerk
	 * @throws WrongStep when the agency does not have the work, a proposal waits already,
	 * something is missing in it, or the deadline cannot be moved any more
	 * @throws vn.dondoc.assignment.WrongEntry for a day to which it cannot be moved
	 */
	@Transactional
	public String propose(String assignmentNumber, Proposal entered, String by) {
		Assignment assignment = this.assignments.lock(assignmentNumber);
		Actor actor = require(assignment, entered, by);
		long id = this.table.propose(assignment, entered, entered.day(), actor);
		this.events.record(EventType.EXTENSION_PROPOSED, actor, assignment.directiveId(), assignment.id(),
				Map.of("extension", id, "date", entered.day().toString()));
		this.lifecycle.start(assignmentNumber);
		return String.valueOf(id);
	}

	/**
	 * Refuses what {@link #propose} would refuse just now, so that it can be said before
	 * it is handed in with other things.
	 */
	@Transactional
	public void requireProposable(String assignmentNumber, Proposal entered, String by) {
		require(this.assignments.lock(assignmentNumber), entered, by);
	}

	private Actor require(Assignment assignment, Proposal entered, String by) {
		Actor actor = this.assignments.requireRight(assignment, Drafts.Step.PROPOSE, by);
		requireComplete(assignment.number(), entered);
		requireNoneWaits(assignment.number());
		this.rooms.of(assignment).require(entered.day(), "newDate");
		return actor;
	}

	/**
	 * Decides on a proposal, as Tasklist does it.
	 * @throws vn.dondoc.assignment.NotYourStep when the person is not of the standing
	 * body, or works for the agency
	 * @throws WrongStep when it has been decided already, or the assignment is over
	 * @throws vn.dondoc.assignment.WrongEntry for a day to which the deadline cannot be
	 * moved
	 */
	@Transactional
	public void decide(String id, Decision entered, String by) {
		String number = get(id).assignment();
		this.assignments.requireRight(this.assignments.lock(number), Drafts.Step.DECIDE, by);
		requireComplete(number, entered);
		if (!get(id).isPending()) {
			throw new WrongStep("extension.decided", number);
		}
		this.drafts.save(number, Drafts.Step.DECIDE, by, entered);
		this.lifecycle.completeDecision(number, by);
	}

	/**
	 * Moves a deadline though no agency has asked for it, within the same limits.
	 * @param reason may be null
	 * @throws vn.dondoc.assignment.NotYourStep when the person is not of the standing
	 * body, or works for the agency
	 * @throws WrongStep when the agency does not have the work, a proposal waits, or the
	 * deadline cannot be moved any more
	 * @throws vn.dondoc.assignment.WrongEntry for a day to which it cannot be moved
	 */
	@Transactional
	public void grant(String assignmentNumber, LocalDate to, String reason, String by) {
		Assignment assignment = this.assignments.lock(assignmentNumber);
		Actor actor = this.assignments.requireRight(assignment, Drafts.Step.DECIDE, by);
		if (!assignment.isWithAgency()) {
			throw assignment.outOfTurn();
		}
		requireNoneWaits(assignmentNumber);
		this.rooms.of(assignment).require(to, "newDate");
		long id = this.table.propose(assignment, Proposal.EMPTY, to, actor);
		this.table.decide(id, Extension.Outcome.ACCEPTED, to, reason, by);
		this.decisions.carryOut(assignmentNumber);
	}

	/** The proposal of an id; whether the person may see it is not asked for. */
	Extension get(String id) {
		try {
			return this.table.find(Long.parseLong(id)).orElseThrow(() -> new UnknownExtension(id));
		}
		catch (NumberFormatException ex) {
			throw new UnknownExtension(id);
		}
	}

	private void requireNoneWaits(String number) {
		if (this.table.pending(number).isPresent()) {
			throw new WrongStep("extension.waits", number);
		}
	}

	private void requireComplete(String number, Object entered) {
		if (!this.validator.validate(entered).isEmpty()) {
			throw new WrongStep("extension.incomplete", number);
		}
	}

}
