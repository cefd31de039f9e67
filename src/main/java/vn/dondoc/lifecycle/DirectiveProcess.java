package vn.dondoc.lifecycle;

/** All names of {@code processes/directive.bpmn} that code uses. */
final class DirectiveProcess {

	static final String KEY = "directive";

	static final String ISSUE_DIRECTIVE = "StartEvent_IssueDirective";

	static final String START_ASSIGNMENTS = "ServiceTask_StartAssignments";

	static final String MORE_AGENCIES_GATEWAY = "Gateway_MoreAgencies";

	static final String MORE_AGENCIES_FLOW = "Flow_MoreAgencies";

	static final String DIRECTIVE_CLOSED_EVENT = "IntermediateEvent_DirectiveClosed";

	static final String CLOSE_DIRECTIVE = "ServiceTask_CloseDirective";

	static final String CLOSED = "EndEvent_Closed";

	/** Message: the last assignment of a directive was closed. */
	static final String DIRECTIVE_CLOSED = "directive.closed";

	/** Variable: whether assignments are left whose processes are to be started. */
	static final String MORE_AGENCIES = "moreAgencies";

	private DirectiveProcess() {
	}

}
