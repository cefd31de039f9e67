package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.notification.Outbox;

import org.springframework.stereotype.Component;

@Component
class SendLetterDelegate implements JavaDelegate {

	private final Outbox outbox;

	SendLetterDelegate(Outbox outbox) {
		this.outbox = outbox;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.outbox.send(Long.parseLong(execution.getProcessBusinessKey()));
	}

}
