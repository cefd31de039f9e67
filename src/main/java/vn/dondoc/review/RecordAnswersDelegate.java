package vn.dondoc.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.engine.ActingUser;

import org.springframework.stereotype.Component;

/** Runs in the transaction in which a person completes the task before it. */
@Component
class RecordAnswersDelegate implements JavaDelegate {

	private final Answers answers;

	private final ActingUser user;

	RecordAnswersDelegate(Answers answers, ActingUser user) {
		this.answers = answers;
		this.user = user;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.answers.record(AgencyReview.of(execution.getProcessBusinessKey()), this.user.name());
	}

}
