package vn.dondoc.lifecycle;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.NotYourStep;
import vn.dondoc.assignment.ReassignDraft;
import vn.dondoc.assignment.Reassignments;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.notification.AssignmentNotices;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head or clerk of an agency gives work to another officer, in the record and in the
 * engine at once.
 */
@Service
public class Reassignment {

	private final Assignments assignments;

	private final Reassignments reassignments;

	private final AssignmentLifecycle lifecycle;

	private final AssignmentNotices notices;

	private final People people;

	private final TaskService tasks;

	private final RuntimeService runtime;

	Reassignment(Assignments assignments, Reassignments reassignments, AssignmentLifecycle lifecycle,
			AssignmentNotices notices, People people, TaskService tasks, RuntimeService runtime) {
		this.assignments = assignments;
		this.reassignments = reassignments;
		this.lifecycle = lifecycle;
		this.notices = notices;
		this.people = people;
		this.tasks = tasks;
		this.runtime = runtime;
	}

	/**
	 * Names another officer while one works on it; also one who has left the agency.
	 * @see Reassignments#reassign
	 */
	@Transactional
	public void reassign(String number, ReassignDraft entered, String by) {
		Reassignments.Reassigned done = this.reassignments.reassign(number, entered, by);
		String officer = done.assignment().officer();
		Task task = this.lifecycle.currentTask(number)
			.filter((waiting) -> waiting.getTaskDefinitionKey().equals(AssignmentProcess.REPORT_RESULT))
			.orElseThrow(done.assignment()::outOfTurn);
		this.runtime.setVariable(task.getProcessInstanceId(), AssignmentProcess.OFFICER, officer);
		if (task.getOwner() != null) {
			// a substitute has it, who is not to give it back to the former officer
			this.tasks.setOwner(task.getId(), officer);
		}
		this.tasks.setAssignee(task.getId(), officer);
		this.notices.passOn(done.assignment().id(), done.formerOfficer(), officer);
	}

	/**
	 * What a person chooses from.
	 * @throws NotYourStep for whom it is not
	 * @throws WrongStep when no officer works on it
	 */
	@Transactional(readOnly = true)
	public Offer offer(String number, String username) {
		Assignment assignment = this.assignments.get(number);
		this.reassignments.requireRight(assignment, username);
		String officer = assignment.officer();
		return new Offer(number, Assignment.directiveOf(number),
				this.people.find(officer).map(Person::fullName).orElse(officer),
				!this.assignments.hasOfficer(assignment),
				this.people.officersOf(assignment.agency())
					.stream()
					.filter((person) -> !person.username().equals(officer))
					.toList());
	}

	/**
	 * Who has an assignment, and who could.
	 *
	 * @param officerLeft whether who has it works for the agency no more
	 * @param others the agency's other officers
	 */
	public record Offer(String number, String directive, String officerName, boolean officerLeft, List<Person> others) {
	}

}
