package vn.dondoc.notification;

/**
 * One thing that a person is to be told about an assignment.
 *
 * @param kind what it is
 * @param level how strongly, from 1; 0 where there are no steps
 * @param urgent whether it goes at once; otherwise it waits for the morning's letter
 */
public record Notice(Kind kind, int level, boolean urgent) {

	/**
	 * What there is to tell. Some say where an assignment stands, from the weakest to the
	 * strongest: of several of these on one assignment a letter shows the strongest. The
	 * others say what has happened, and stand beside that.
	 */
	public enum Kind {

		/** The assignment was given to the agency. */
		ASSIGNED,
		/** Its deadline is near. */
		DUE_SOON,
		/** The standing body decided on an extension of its deadline. */
		EXTENSION_DECIDED,
		/** Nobody answered for it in a review: the agency commits itself to finish. */
		SILENCE_RECORDED,
		/** It is in a review of overdue assignments, which the agency is to answer. */
		REVIEW_OPENED,
		/** Its report was returned, with a reason. */
		RETURNED,
		/** Somebody asks for it now. */
		REMINDED,
		/** Its deadline has passed. */
		OVERDUE,
		/** It has been overdue for so long that it goes further up. */
		ESCALATED;

		boolean isState() {
			return switch (this) {
				case ASSIGNED, DUE_SOON, OVERDUE, ESCALATED -> true;
				case EXTENSION_DECIDED, SILENCE_RECORDED, REVIEW_OPENED, RETURNED, REMINDED -> false;
			};
		}

	}

}
