package vn.dondoc.extension;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component
class MoveDeadlineDelegate implements JavaDelegate {

	private final Decisions decisions;

	MoveDeadlineDelegate(Decisions decisions) {
		this.decisions = decisions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.decisions.carryOut(execution.getProcessBusinessKey());
	}

}
