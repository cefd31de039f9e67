package vn.dondoc.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

@Component
class RecordSilenceDelegate implements JavaDelegate {

	private final Answers answers;

	RecordSilenceDelegate(Answers answers) {
		this.answers = answers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.answers.recordSilence(AgencyReview.of(execution.getProcessBusinessKey()));
	}

}
