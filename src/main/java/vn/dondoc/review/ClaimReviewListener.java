package vn.dondoc.review;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.dondoc.engine.ActingUser;

import org.springframework.stereotype.Component;

/**
 * In Tasklist the task is taken, and given back, only by those who may answer. What our
 * own code does with assignees it has asked for already.
 */
@Component
class ClaimReviewListener implements TaskListener {

	private final Answers answers;

	private final AnswerTable table;

	private final ActingUser user;

	ClaimReviewListener(Answers answers, AnswerTable table, ActingUser user) {
		this.answers = answers;
		this.table = table;
		this.user = user;
	}

	@Override
	public void notify(DelegateTask task) {
		AgencyReview review = AgencyReview.of(task.getExecution().getProcessBusinessKey());
		this.user.ifAny()
			.filter((who) -> task.getAssignee() == null || task.getAssignee().equals(who))
			.ifPresent((who) -> this.answers.requireRight(review, this.table.lock(review), who));
	}

}
