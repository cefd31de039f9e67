package vn.dondoc.extension;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.engine.ActingUser;

import org.springframework.stereotype.Component;

/** The task is taken and given back only by whom the decision is for. */
@Component
class ClaimDecisionListener implements TaskListener {

	private final Assignments assignments;

	private final ActingUser user;

	ClaimDecisionListener(Assignments assignments, ActingUser user) {
		this.assignments = assignments;
		this.user = user;
	}

	@Override
	public void notify(DelegateTask task) {
		this.user.ifAny()
			.ifPresent((who) -> this.assignments.requireRight(
					this.assignments.lock(task.getExecution().getProcessBusinessKey()), Drafts.Step.DECIDE, who));
	}

}
