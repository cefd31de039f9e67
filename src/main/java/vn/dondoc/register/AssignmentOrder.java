package vn.dondoc.register;

/** In which order assignments are listed. */
enum AssignmentOrder {

	/** what is overdue first, then what is open, each by its deadline */
	URGENCY("status, standing.deadline_date nulls last, assignment_id"),
	/** by the deadline alone */
	DEADLINE("standing.deadline_date nulls last, assignment_id");

	private final String sql;

	AssignmentOrder(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

}
