package vn.dondoc.lifecycle;

import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.directive.Actor;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;
import vn.dondoc.organisation.Substitutions;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks that wait in the name of somebody who is away. Tasklist lets only the assignee
 * fill in a form, so the substitute becomes it; the owner remembers from whom, and gets
 * the task back when the substitution is over.
 */
@Service
class TakeOvers {

	private final AssignmentLifecycle lifecycle;

	private final Assignments assignments;

	private final People people;

	private final Substitutions substitutions;

	private final TaskService tasks;

	TakeOvers(AssignmentLifecycle lifecycle, Assignments assignments, People people, Substitutions substitutions,
			TaskService tasks) {
		this.lifecycle = lifecycle;
		this.assignments = assignments;
		this.people = people;
		this.substitutions = substitutions;
		this.tasks = tasks;
	}

	/**
	 * The task of an assignment, when it is another's and this person may take it over.
	 */
	@Transactional
	public Optional<Held> offer(String number, Viewer viewer) {
		return this.lifecycle.currentTask(number)
			.filter((task) -> task.getAssignee() != null && !task.getAssignee().equals(viewer.username()))
			.filter((task) -> viewer.actsFor(task.getAssignee()) || viewer.actsFor(task.getOwner()))
			.map((task) -> new Held(number, Assignment.directiveOf(number), task.getName(), name(task.getAssignee()),
					Optional.ofNullable(whose(task, viewer).onBehalfOf()).map(this::name).orElse(null)));
	}

	/**
	 * Puts the task at which an assignment waits into a person's name.
	 * @throws TaskHeld when it is in the name of somebody for whom they do not stand in
	 */
	@Transactional
	public void take(String number, Viewer viewer) {
		Assignment assignment = this.assignments.lock(number);
		Task task = this.lifecycle.currentTask(number).orElseThrow(assignment::outOfTurn);
		Drafts.Step step = AssignmentLifecycle.stepAt(task);
		this.assignments.requireRight(assignment, step, viewer.username());
		if (viewer.username().equals(task.getAssignee())) {
			return;
		}
		if (task.getAssignee() != null) {
			if (!viewer.actsFor(task.getAssignee()) && !viewer.actsFor(task.getOwner())) {
				throw new TaskHeld(number, name(task.getAssignee()));
			}
			Actor actor = whose(task, viewer);
			this.tasks.setOwner(task.getId(), actor.inNameOf());
			if (actor.onBehalfOf() != null) {
				this.assignments.takenOver(assignment, actor);
			}
		}
		this.tasks.setAssignee(task.getId(), viewer.username());
	}

	/** Gives back what substitutes had taken over and not finished in their time. */
	@Transactional
	public void handBack() {
		this.substitutions.settleEnded()
			.forEach((over) -> this.tasks.createTaskQuery()
				.processDefinitionKey(AssignmentProcess.KEY)
				.taskOwner(over.absent())
				.taskAssignee(over.substitute())
				.list()
				.forEach((task) -> this.tasks.setAssignee(task.getId(), over.absent())));
	}

	/** As whom a person takes a task: as its owner, or for whoever has or owns it. */
	private static Actor whose(Task task, Viewer viewer) {
		if (viewer.username().equals(task.getOwner())) {
			return Actor.of(viewer.username());
		}
		return new Actor(viewer.username(), viewer.actsFor(task.getAssignee()) ? task.getAssignee() : task.getOwner());
	}

	private String name(String username) {
		return this.people.find(username).map(Person::fullName).orElse(username);
	}

	/**
	 * A task in another's name.
	 *
	 * @param task its name
	 * @param forName who is away; null when the person takes their own back
	 */
	public record Held(String number, String directive, String task, String holderName, String forName) {
	}

}
