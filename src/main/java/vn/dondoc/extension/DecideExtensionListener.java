package vn.dondoc.extension;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.dondoc.engine.ActingUser;

import org.springframework.stereotype.Component;

@Component
class DecideExtensionListener implements TaskListener {

	private final Decisions decisions;

	private final ActingUser user;

	DecideExtensionListener(Decisions decisions, ActingUser user) {
		this.decisions = decisions;
		this.user = user;
	}

	@Override
	public void notify(DelegateTask task) {
		boolean granted = this.decisions.decide(task.getExecution().getProcessBusinessKey(), this.user.name());
		task.getExecution().setVariable(ExtensionProcess.GRANTED, granted);
	}

}
