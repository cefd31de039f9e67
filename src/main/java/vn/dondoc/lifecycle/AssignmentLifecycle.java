package vn.dondoc.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeadlines;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Actor;
import vn.dondoc.notification.Notice;
import vn.dondoc.policy.Policy;
import vn.dondoc.policy.Rule;
import vn.dondoc.policy.Telling;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drives the process of one assignment, by its number. */
@Service
public class AssignmentLifecycle {

	private final Assignments assignments;

	private final AssignmentDeadlines deadlines;

	private final Drafts drafts;

	private final Policy policy;

	private final Telling telling;

	private final TaskService tasks;

	private final TaskCompletion completion;

	private final DeadlineWatch watch;

	private final Clock clock;

	AssignmentLifecycle(Assignments assignments, AssignmentDeadlines deadlines, Drafts drafts, Policy policy,
			Telling telling, TaskService tasks, TaskCompletion completion, DeadlineWatch watch, Clock clock) {
		this.assignments = assignments;
		this.deadlines = deadlines;
		this.drafts = drafts;
		this.policy = policy;
		this.telling = telling;
		this.tasks = tasks;
		this.completion = completion;
		this.watch = watch;
		this.clock = clock;
	}

	/** The task at which an assignment waits, if it waits at one. */
	@Transactional(readOnly = true)
	public Optional<Task> currentTask(String number) {
		return Optional.ofNullable(this.tasks.createTaskQuery()
			.processDefinitionKey(AssignmentProcess.KEY)
			.processInstanceBusinessKey(number)
			.singleResult());
	}

	/**
	 * Takes a step in a person's name, as Tasklist does it: saves what was entered and
	 * completes the task.
	 * @throws WrongStep when it is not the assignment's turn for it
	 */
	@Transactional
	public void take(String number, Drafts.Step step, Object entered, String username) {
		Assignment assignment = this.assignments.lock(number);
		this.assignments.requireRight(assignment, step, username);
		this.drafts.save(number, step, username, entered);
		Task task = currentTask(number).filter((waiting) -> stepAt(waiting) == step).orElseThrow(assignment::outOfTurn);
		this.completion.complete(task, username);
	}

	/**
	 * Puts another deadline in force, in one transaction for the record, the due date of
	 * the task and the deadline watch. Whether it may be is for the caller to ask.
	 * @throws WrongStep when the assignment is over
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Assignment moveDeadline(String number, LocalDate to, Actor by) {
		Assignment moved = this.deadlines.move(number, to, by);
		this.watch.moveTo(number, to);
		return moved;
	}

	/** The step that a person takes at a task of an assignment. */
	static Drafts.Step stepAt(Task task) {
		return stepAt(task.getTaskDefinitionKey());
	}

	static Drafts.Step stepAt(String userTask) {
		return switch (userTask) {
			case AssignmentProcess.ASSIGN_OFFICER -> Drafts.Step.ASSIGN;
			case AssignmentProcess.REPORT_RESULT -> Drafts.Step.REPORT;
			case AssignmentProcess.VERIFY_REPORT -> Drafts.Step.VERIFY;
			default -> throw new IllegalStateException("No step at " + userTask);
		};
	}

	/**
	 * A milestone of the deadline has come: asks the policy what it means today, flags
	 * and tells.
	 * @return when the watch is to wake next
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Date milestoneReached(String number) {
		Assignment assignment = this.assignments.lock(number);
		LocalDate deadline = assignment.deadline().date();
		LocalDate today = VietnamTime.today(this.clock);
		// The time a supervisor takes is not the agency's: should the report be given
		// back, the next day's wake-up finds it so.
		if (assignment.isBeingVerified()) {
			return Milestones.at(today.plusDays(1));
		}
		Optional<Policy.Milestone> milestone = this.policy.onDay(today, deadline, this.telling.subject(assignment));
		if (milestone.isEmpty()) {
			return Milestones.first(deadline);
		}
		Rule rule = milestone.get().rule();
		this.deadlines.escalate(assignment, rule.level(), rule.tell());
		this.telling.tell((rule.level() > 1) ? Notice.Kind.ESCALATED : Notice.Kind.OVERDUE, assignment, rule);
		return Milestones.at(milestone.get().next());
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void tellReturned(Assignment assignment) {
		this.telling.tell(Notice.Kind.RETURNED, assignment);
	}

}
