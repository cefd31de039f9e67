package vn.dondoc.notification;

/** One thing that a person is to be told about an assignment. */
public final class Notice {

	private Notice() {
	}

	/**
	 * What there is to tell, from the weakest to the strongest: of several notices on one
	 * assignment a letter shows the strongest.
	 */
	public enum Kind {

		/** The assignment was given to the agency. */
		ASSIGNED,
		/** Its deadline is near. */
		DUE_SOON,
		/** Its report was returned, with a reason. */
		RETURNED,
		/** Its deadline has passed. */
		OVERDUE,
		/** It has been overdue for long enough to tell the head again. */
		ESCALATED_HEAD,
		/** It has been overdue for long enough to tell the leadership. */
		ESCALATED_LEADERSHIP

	}

}
