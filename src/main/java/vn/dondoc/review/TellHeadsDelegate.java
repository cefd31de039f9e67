package vn.dondoc.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component
class TellHeadsDelegate implements JavaDelegate {

	private final Answers answers;

	TellHeadsDelegate(Answers answers) {
		this.answers = answers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.answers.tellOpened(AgencyReview.of(execution.getProcessBusinessKey()));
	}

}
