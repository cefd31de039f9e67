package vn.dondoc.lifecycle;

import java.time.LocalDate;
import java.util.Date;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import vn.dondoc.engine.ActingUser;

import org.springframework.stereotype.Component;

/** What the engine knows of a deadline: two variables, a due date and one timer. */
@Component
class DeadlineWatch {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	private final ActingUser user;

	DeadlineWatch(RuntimeService runtime, TaskService tasks, ManagementService management, ActingUser user) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
		this.user = user;
	}

	/**
	 * Moves all of it to another deadline. Where the process is still to be started, it
	 * will begin with that one.
	 */
	void moveTo(String number, LocalDate deadline) {
		this.user.aside(() -> {
			ProcessInstance instance = this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(number, AssignmentProcess.KEY)
				.singleResult();
			if (instance != null) {
				move(instance.getId(), Milestones.dueDate(deadline), Milestones.first(deadline));
			}
		});
	}

	private void move(String instance, Date dueDate, Date nextMilestone) {
		this.runtime.setVariables(instance, Variables.putValue(AssignmentProcess.DEADLINE, dueDate)
			.putValue(AssignmentProcess.NEXT_MILESTONE, nextMilestone));
		this.tasks.createTaskQuery().processInstanceId(instance).list().forEach((task) -> {
			task.setDueDate(dueDate);
			this.tasks.saveTask(task);
		});
		Job timer = this.management.createJobQuery().processInstanceId(instance).timers().singleResult();
		this.management.setJobDuedate(timer.getId(), nextMilestone);
	}

}
