package vn.dondoc.register;

/**
 * How directives or assignments moved between the ends of two days. Compares where they
 * stand with where they stood, whatever happened in between. The one definition, for
 * figures and lists.
 */
public enum Movement {

	/** not in the register then; not withdrawn since */
	NEWLY_GIVEN("(before is null and status <> 'WITHDRAWN')"),
	/** done now, and not then */
	DONE("(status in ('DONE_ON_TIME', 'DONE_LATE') and (before is null or before not in ('DONE_ON_TIME', 'DONE_LATE')))"),
	/** overdue now, and not then */
	BECAME_OVERDUE("(status = 'IN_PROGRESS_OVERDUE' and before is distinct from 'IN_PROGRESS_OVERDUE')"),
	/** overdue then */
	OVERDUE_BEFORE("(before = 'IN_PROGRESS_OVERDUE')"),
	/** overdue then, and not now */
	CLEARED("(before = 'IN_PROGRESS_OVERDUE' and status <> 'IN_PROGRESS_OVERDUE')"),
	/** overdue then, done now */
	CLEARED_DONE("(before = 'IN_PROGRESS_OVERDUE' and status in ('DONE_ON_TIME', 'DONE_LATE'))"),
	/**
	 * overdue then, neither overdue nor done now: extended, withdrawn, given back in time
	 */
	CLEARED_OTHERWISE(
			"(before = 'IN_PROGRESS_OVERDUE' and status in ('IN_PROGRESS_ON_TIME', 'RECURRING', 'WITHDRAWN'))"),
	/** overdue then and now */
	STILL_OVERDUE("(before = 'IN_PROGRESS_OVERDUE' and status = 'IN_PROGRESS_OVERDUE')");

	private final String sql;

	Movement(String sql) {
		this.sql = sql;
	}

	/**
	 * A condition on the columns {@code before}, null for what was not there, and
	 * {@code status}.
	 */
	public String sql() {
		return this.sql;
	}

}
