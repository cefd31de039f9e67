package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component
class EscalateDelegate implements JavaDelegate {

	private final AssignmentLifecycle assignments;

	EscalateDelegate(AssignmentLifecycle assignments) {
		this.assignments = assignments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(AssignmentProcess.NEXT_MILESTONE,
				this.assignments.milestoneReached(execution.getProcessBusinessKey()));
	}

}
