package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.engine.ActingUser;

import org.springframework.stereotype.Component;

/**
 * A task is taken only by whom its step is for, and given back only by them: the engine
 * lets everybody who sees it.
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
		String who = (task.getAssignee() != null) ? task.getAssignee() : this.user.name();
		Assignment assignment = this.assignments.lock(task.getExecution().getProcessBusinessKey());
		this.assignments.requireRight(assignment, AssignmentLifecycle.stepAt(task.getTaskDefinitionKey()), who);
	}

}
