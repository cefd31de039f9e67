package vn.dondoc.reminder;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.notification.Outbox;

import org.springframework.stereotype.Component;

@Component
class GatherLettersDelegate implements JavaDelegate {

	private final Outbox outbox;

	GatherLettersDelegate(Outbox outbox) {
		this.outbox = outbox;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.outbox.gatherAll();
	}

}
