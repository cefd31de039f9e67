package vn.dondoc.register;

/** Where a directive or an assignment stands on a day. */
public enum Status {

	DONE_ON_TIME, DONE_LATE, IN_PROGRESS_ON_TIME, IN_PROGRESS_OVERDUE, RECURRING, WITHDRAWN;

	public boolean isDone() {
		return this == DONE_ON_TIME || this == DONE_LATE;
	}

	public boolean isOpen() {
		return this == IN_PROGRESS_ON_TIME || this == IN_PROGRESS_OVERDUE || this == RECURRING;
	}

}
