package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component
class CloseAssignmentDelegate implements JavaDelegate {

	private final DirectiveLifecycle directives;

	CloseAssignmentDelegate(DirectiveLifecycle directives) {
		this.directives = directives;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.directives.assignmentClosed(execution.getProcessBusinessKey());
	}

}
