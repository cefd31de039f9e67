package vn.dondoc.webhook;

/**
 * What came of an attempt.
 *
 * @param failure null when it was delivered
 * @param detail for those who look after it
 */
record Outcome(Failure failure, String detail) {

	static final Outcome DELIVERED = new Outcome(null, null);

	boolean delivered() {
		return this.failure == null;
	}

	/** Why a message was not taken. */
	enum Failure {

		UNREACHABLE, NO_ANSWER, FORBIDDEN_ADDRESS, STATUS

	}

}
