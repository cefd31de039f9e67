package vn.dondoc.reminder;

/** All names of {@code processes/daily-digest.bpmn} that code uses. */
final class DailyDigestProcess {

	static final String KEY = "daily-digest";

	static final String MORNING = "StartEvent_Morning";

	private DailyDigestProcess() {
	}

}
