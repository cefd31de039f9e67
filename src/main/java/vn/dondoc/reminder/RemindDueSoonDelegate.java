package vn.dondoc.reminder;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component
class RemindDueSoonDelegate implements JavaDelegate {

	private final DueSoonReminders reminders;

	RemindDueSoonDelegate(DueSoonReminders reminders) {
		this.reminders = reminders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reminders.remind();
	}

}
