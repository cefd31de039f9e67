package vn.dondoc.lifecycle;

/** All names of {@code processes/letter.bpmn} that code uses. */
final class LetterProcess {

	static final String KEY = "letter";

	private LetterProcess() {
	}

}
