package vn.dondoc.register;

import java.util.Arrays;
import java.util.List;

/** What people ask a list of assignments for. */
public enum AssignmentChoice {

	/** whoever's turn it is */
	OPEN("assignment.state in ('ISSUED', 'ASSIGNED', 'REPORTED')",
			"status in ('IN_PROGRESS_OVERDUE', 'IN_PROGRESS_ON_TIME', 'RECURRING')"),
	/** past the deadline, and no report in time */
	OVERDUE("status = 'IN_PROGRESS_OVERDUE'", "status = 'IN_PROGRESS_OVERDUE'"),
	/** to be reported within a week */
	DUE_SOON("assignment.state in ('ISSUED', 'ASSIGNED') and standing.deadline_date between :day and :day + 7",
			"status = 'IN_PROGRESS_ON_TIME' and standing.deadline_date between :day and :day + 7"),
	/** no officer named */
	TO_ASSIGN("assignment.state = 'ISSUED'", null),
	/** with an officer */
	TO_REPORT("assignment.state = 'ASSIGNED'", null),
	/** a report waits */
	TO_VERIFY("assignment.state = 'REPORTED'", null),
	/** finished */
	CLOSED("assignment.state = 'CLOSED'", "status in ('DONE_ON_TIME', 'DONE_LATE')"),
	/** finished or not */
	ALL("true", "true");

	private final String now;

	private final String then;

	AssignmentChoice(String now, String then) {
		this.now = now;
		this.then = then;
	}

	/**
	 * What can be asked for as of now, or as of a past day: whose turn it was then is not
	 * kept.
	 */
	static List<AssignmentChoice> of(boolean past) {
		return Arrays.stream(values()).filter((choice) -> !past || choice.then != null).toList();
	}

	/**
	 * With the parameter {@code day}, the day that is asked for.
	 * @throws WrongChoice when whose turn it was on a past day is asked
	 */
	String sql(boolean past) {
		if (past && this.then == null) {
			throw new WrongChoice(this);
		}
		return past ? this.then : this.now;
	}

}
