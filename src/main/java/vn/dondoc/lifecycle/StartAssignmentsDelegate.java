package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.assignment.AssignmentStarts;

import org.springframework.stereotype.Component;

@Component
class StartAssignmentsDelegate implements JavaDelegate {

	private final DirectiveLifecycle directives;

	StartAssignmentsDelegate(DirectiveLifecycle directives) {
		this.directives = directives;
	}

	@Override
	public void execute(DelegateExecution execution) {
		AssignmentStarts.Progress progress = this.directives.startNextAssignments(execution.getProcessBusinessKey());
		execution.setVariable(DirectiveProcess.MORE_AGENCIES, progress.unstarted() > 0);
	}

}
