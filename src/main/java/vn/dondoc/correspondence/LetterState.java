package vn.dondoc.correspondence;

/** Where a letter to one address stands. */
enum LetterState {

	/** Given up; it goes out again when somebody says so. */
	FAILED("c.failed_at is not null", "c.failed_at desc"),
	/** On its way, whether tried already or not. */
	WAITING("c.sent_at is null and c.failed_at is null", "c.next_attempt_at"),
	/** Taken by the mail server. */
	SENT("c.sent_at is not null", "c.sent_at desc");

	private final String condition;

	private final String order;

	LetterState(String condition, String order) {
		this.condition = condition;
		this.order = order;
	}

	String condition() {
		return this.condition;
	}

	String order() {
		return this.order;
	}

}
