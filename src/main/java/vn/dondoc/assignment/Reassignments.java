package vn.dondoc.assignment;

import java.util.Map;

import vn.dondoc.directive.Actor;
import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Work that goes from one officer of an agency to another. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Reassignments {

	private final AssignmentTable table;

	private final Rights rights;

	private final EventLog events;

	Reassignments(AssignmentTable table, Rights rights, EventLog events) {
		this.table = table;
		this.rights = rights;
		this.events = events;
	}

	/**
	 * Names another officer. What was handed over with the work stays: the agency's own
	 * date and note, and files that were not handed in yet.
	 * @return who had it before, and the assignment as it is now
	 * @throws NotYourStep for who is neither head nor clerk of the agency
	 * @throws WrongStep when no officer works on it, or this one does already
	 * @throws WrongEntry when the officer is not of the agency
	 */
	public Reassigned reassign(String number, ReassignDraft entered, String by) {
		Assignment assignment = this.table.lock(number);
		Actor actor = this.rights.of(by).reassigner(assignment);
		Assignment reassigned = assignment.reassignTo(entered.officer());
		if (!this.rights.isOnStaff(entered.officer(), assignment.agency())) {
			throw new WrongEntry("officer", "step.officer-of-other-agency", number);
		}
		this.table.update(reassigned, null);
		this.events.record(EventType.OFFICER_REASSIGNED, actor, assignment.directiveId(), assignment.id(),
				Map.of("officer", reassigned.officer(), "formerOfficer", assignment.officer(), "reason",
						entered.reason().strip()));
		return new Reassigned(assignment.officer(), reassigned);
	}

	/**
	 * Refuses whom it is not for, and when.
	 * @throws NotYourStep for who is neither head nor clerk of the agency
	 * @throws WrongStep when no officer works on it
	 */
	@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = { NotYourStep.class, WrongStep.class })
	public void requireRight(Assignment assignment, String by) {
		this.rights.of(by).reassigner(assignment);
	}

	/**
	 * What became of it.
	 *
	 * @param formerOfficer user name
	 */
	public record Reassigned(String formerOfficer, Assignment assignment) {
	}

}
