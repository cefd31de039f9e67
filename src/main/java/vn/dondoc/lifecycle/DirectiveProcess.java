package vn.dondoc.lifecycle;

/** All names of {@code processes/directive.bpmn} that code uses. */
final class DirectiveProcess {

	static final String KEY = "directive";

	/** Message: the last assignment of a directive was closed. */
	static final String DIRECTIVE_CLOSED = "directive.closed";

	/** Variable: whether assignments are left whose processes are to be started. */
	static final String MORE_AGENCIES = "moreAgencies";

	private DirectiveProcess() {
	}

}
