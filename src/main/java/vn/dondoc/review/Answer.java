package vn.dondoc.review;

/** How a line of a review stands: what was answered, or why nothing had to be. */
enum Answer {

	/** an extension is proposed, to a day */
	EXTENSION,
	/** no extension; the agency commits to finish by a day */
	COMMITMENT,
	/** an extension was proposed apart from the review, and waits for a decision */
	PROPOSED,
	/** the day for answers has passed: no extension, a commitment to finish */
	SILENT,
	/** reported meanwhile, the report waits for verification */
	REPORTED,
	/** finished meanwhile */
	CLOSED,
	/** withdrawn meanwhile */
	WITHDRAWN,
	/** given a later deadline meanwhile */
	EXTENDED;

	/** Whether the agency has said it, here or by a proposal of its own. */
	boolean isGiven() {
		return this == EXTENSION || this == COMMITMENT || this == PROPOSED;
	}

	/** Whether the assignment needed no answer any more. */
	boolean isGone() {
		return !isGiven() && this != SILENT;
	}

}
