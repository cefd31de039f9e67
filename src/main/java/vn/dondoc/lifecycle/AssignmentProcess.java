package vn.dondoc.lifecycle;

/** All names of {@code processes/assignment.bpmn} that code uses. */
final class AssignmentProcess {

	static final String KEY = "assignment";

	static final String ISSUED = "StartEvent_Issued";

	static final String ASSIGN_OFFICER = "UserTask_AssignOfficer";

	static final String REPORT_RESULT = "UserTask_ReportResult";

	static final String VERIFY_REPORT = "UserTask_VerifyReport";

	static final String ACCEPTED_GATEWAY = "Gateway_Accepted";

	static final String ACCEPTED_FLOW = "Flow_Accepted";

	static final String RETURNED_FLOW = "Flow_Returned";

	static final String CLOSE_ASSIGNMENT = "ServiceTask_CloseAssignment";

	static final String CLOSED = "EndEvent_Closed";

	static final String MILESTONE_REACHED = "StartEvent_MilestoneReached";

	static final String NEXT_MILESTONE_EVENT = "IntermediateEvent_NextMilestone";

	static final String ESCALATE = "ServiceTask_Escalate";

	static final String NEXT_MILESTONE_FLOW = "Flow_NextMilestone";

	/** Variable: end of the last day on time; the tasks' due date. */
	static final String DEADLINE = "deadline";

	/** Variable: when the deadline watch wakes next. */
	static final String NEXT_MILESTONE = "nextMilestone";

	/** Variable: user name of the officer. */
	static final String OFFICER = "officer";

	/** Variable: whether the report was accepted. */
	static final String ACCEPTED = "accepted";

	private AssignmentProcess() {
	}

}
