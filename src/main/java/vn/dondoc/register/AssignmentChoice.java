package vn.dondoc.register;

/** What people ask a list of assignments for. */
public enum AssignmentChoice {

	/** whoever's turn it is */
	OPEN("assignment.state in ('ISSUED', 'ASSIGNED', 'REPORTED')"),
	/** past the deadline, and no report in time */
	OVERDUE("status = 'IN_PROGRESS_OVERDUE'"),
	/** to be reported within a week */
	DUE_SOON("assignment.state in ('ISSUED', 'ASSIGNED') and standing.deadline_date between :day and :day + 7"),
	/** no officer named */
	TO_ASSIGN("assignment.state = 'ISSUED'"),
	/** with an officer */
	TO_REPORT("assignment.state = 'ASSIGNED'"),
	/** a report waits */
	TO_VERIFY("assignment.state = 'REPORTED'"),
	/** finished */
	CLOSED("assignment.state = 'CLOSED'"),
	/** finished or not */
	ALL("true");

	private final String sql;

	AssignmentChoice(String sql) {
		this.sql = sql;
	}

	/** With the parameter {@code day}, today. */
	String sql() {
		return this.sql;
	}

}
