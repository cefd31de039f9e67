package vn.dondoc.lifecycle;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentNumbers;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.UnknownAssignment;
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

	private final Drafts drafts;

	private final People people;

	private final AssignmentNumbers numbers;

	private final TakeOvers takeOvers;

	Tasks(TaskService tasks, RuntimeService runtime, AssignmentLifecycle lifecycle, Drafts drafts, People people,
			AssignmentNumbers numbers, TakeOvers takeOvers) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.lifecycle = lifecycle;
		this.drafts = drafts;
		this.people = people;
		this.numbers = numbers;
		this.takeOvers = takeOvers;
	}

	@Transactional(readOnly = true)
	TaskView view(String taskId, Viewer viewer) {
		Task task = this.tasks.createTaskQuery().taskId(taskId).singleResult();
		if (task == null || !viewer.sees(task.getTenantId())) {
			throw new UnknownAssignment(taskId);
		}
		String number = this.runtime.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
		Drafts.Step step = AssignmentLifecycle.stepAt(task);
		return new TaskView(number, Assignment.directiveOf(number),
				this.drafts.find(number, step, viewer.username(), Map.class).orElse(null),
				(step == Drafts.Step.ASSIGN) ? this.people.officersOf(task.getTenantId()) : List.of());
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
		if (!viewer.sees(number.substring(number.indexOf('.') + 1)) || !this.numbers.exists(number)) {
			throw new UnknownAssignment(number);
		}
	}

}
