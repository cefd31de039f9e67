package vn.dondoc.review;

import vn.dondoc.engine.EngineNames;

/** All names of {@code processes/overdue-review.bpmn} that code uses. */
final class OverdueReviewProcess {

	static final String KEY = EngineNames.OVERDUE_REVIEW;

	static final String TELL_HEADS = "ServiceTask_TellHeads";

	static final String ANSWER_REVIEW = "UserTask_AnswerReview";

	static final String ANSWER_DATE_PASSED = "BoundaryEvent_AnswerDatePassed";

	/** Variable: last second of the last day for answers; the task's due date. */
	static final String ANSWER_DUE = "answerDue";

	/** Variable: the midnight after that day, at which silence is recorded. */
	static final String SILENCE = "answerDatePassed";

	private OverdueReviewProcess() {
	}

}
