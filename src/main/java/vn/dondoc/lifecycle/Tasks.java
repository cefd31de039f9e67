package vn.dondoc.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import vn.dondoc.assignment.AssignDraft;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentNumbers;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.organisation.People;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks at which assignments wait, as people see them. */
@Component
class Tasks {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final AssignmentLifecycle lifecycle;

	private final Assignments assignments;

	private final Drafts drafts;

	private final People people;

	private final AssignmentNumbers numbers;

	private final TakeOvers takeOvers;

	private final OpenSteps open;

	private final Clock clock;

	Tasks(TaskService tasks, RuntimeService runtime, AssignmentLifecycle lifecycle, Assignments assignments,
			Drafts drafts, People people, AssignmentNumbers numbers, TakeOvers takeOvers, OpenSteps open, Clock clock) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.lifecycle = lifecycle;
		this.assignments = assignments;
		this.drafts = drafts;
		this.people = people;
		this.numbers = numbers;
		this.takeOvers = takeOvers;
		this.open = open;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	TaskView view(String taskId, Viewer viewer) {
		Task task = this.tasks.createTaskQuery()
			.processDefinitionKey(AssignmentProcess.KEY)
			.taskId(taskId)
			.singleResult();
		if (task == null || !viewer.sees(task.getTenantId())) {
			throw new UnknownTask(taskId);
		}
		String number = this.runtime.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
		Drafts.Step step = AssignmentLifecycle.stepAt(task);
		Assignment assignment = this.assignments.get(number);
		String whyNot = this.open.whyNot(assignment, step, viewer);
		Optional<Drafts.Saved> saved = this.drafts.saved(number, step, viewer.username());
		LocalDate deadline = assignment.deadline().date();
		return new TaskView(number, Assignment.directiveOf(number), step, viewer.username(),
				this.drafts.find(number, step, viewer.username(), Map.class).orElse(null),
				saved.map((draft) -> VietnamTime.in(draft.at())).orElse(null),
				saved.map(Drafts.Saved::version).orElse(null),
				(step == Drafts.Step.ASSIGN) ? this.people.officersOf(task.getTenantId()) : List.of(), whyNot == null,
				whyNot, this.takeOvers.offer(number, viewer).isPresent(),
				(deadline != null) ? ChronoUnit.DAYS.between(VietnamTime.today(this.clock), deadline) : null);
	}

	/** Refuses to whom a step is not open now. */
	@Transactional(readOnly = true)
	void requireRight(String number, Drafts.Step step, Viewer viewer) {
		this.assignments.requireRight(this.assignments.get(number), step, viewer.username());
	}

	/** Refuses what cannot be entered for this assignment. */
	@Transactional(readOnly = true)
	void requireFitting(String number, Object entered) {
		if (entered instanceof AssignDraft draft) {
			this.assignments.requireFitting(this.assignments.get(number), draft);
		}
	}

	/** The page at which a person goes on with an assignment. */
	String pageOf(String number, Viewer viewer) {
		requireVisible(number, viewer);
		if (this.takeOvers.offer(number, viewer).isPresent()) {
			return "/assignments/" + number + "/take-over";
		}
		return this.lifecycle.currentTask(number)
			.map((task) -> "/camunda/app/tasklist/default/#/?task=" + task.getId())
			.orElse("/directives/" + Assignment.directiveOf(number));
	}

	void requireVisible(String number, Viewer viewer) {
		this.numbers.requireVisible(number, viewer);
	}

}
