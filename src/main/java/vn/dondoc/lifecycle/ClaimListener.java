package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.engine.ActingUser;

import org.springframework.stereotype.Component;

/**
 * In Tasklist a task is taken only by whom its step is for, and given back only by them:
 * the engine lets everybody who sees it. What our own code does with assignees it has
 * asked for already.
 */
@Component
class ClaimListener implements TaskListener {

	private final Assignments assignments;

	private final ActingUser user;

	ClaimListener(Assignments assignments, ActingUser user) {
		this.assignments = assignments;
		this.user = user;
	}

	@Override
	public void notify(DelegateTask task) {
		this.user.ifAny()
			.filter((who) -> task.getAssignee() == null || task.getAssignee().equals(who))
			.ifPresent((who) -> this.assignments.requireRight(
					this.assignments.lock(task.getExecution().getProcessBusinessKey()),
					AssignmentLifecycle.stepAt(task.getTaskDefinitionKey()), who));
	}

}
