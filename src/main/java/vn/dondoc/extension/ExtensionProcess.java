package vn.dondoc.extension;

/** All names of {@code processes/extension.bpmn} that code uses. */
final class ExtensionProcess {

	static final String KEY = "extension";

	static final String DECIDE_EXTENSION = "UserTask_DecideExtension";

	/** Message: the assignment is closed, so there is nothing left to decide. */
	static final String ASSIGNMENT_CLOSED = "assignment.closed";

	/** Variable: whether the deadline is to be moved. */
	static final String GRANTED = "granted";

	private ExtensionProcess() {
	}

}
