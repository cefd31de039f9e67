package vn.dondoc.directive;

import java.util.List;

/**
 * A directive to be issued.
 *
 * @param title the task in the document's words
 * @param section heading under which the document lists it; null when none
 * @param documents the documents that give it
 * @param leads lead agencies as printed, each with the code it was read as
 * @param coordinating coordinating agencies likewise; a code may be null there
 * @param deadline the deadline in force
 * @param originalDeadline the deadline first given, when the document prints both; else
 * null
 * @param note anything else that the document says; null when nothing
 * @param assignments the single agencies it is given to
 * @param annex where it came from; null when it was issued by hand
 * @param accountability who answers for what; null when it came from an annex
 * @param priority how urgent it is; normal when null
 */
public record NewDirective(String title, String section, List<SourceDocument> documents, List<NamedAgency> leads,
		List<NamedAgency> coordinating, Deadline deadline, Deadline originalDeadline, String note,
		List<NewAssignment> assignments, Origin annex, Accountability accountability, Priority priority) {

	public NewDirective {
		priority = (priority != null) ? priority : Priority.NORMAL;
	}

	/** A directive as annexes give it. */
	public NewDirective(String title, String section, List<SourceDocument> documents, List<NamedAgency> leads,
			List<NamedAgency> coordinating, Deadline deadline, Deadline originalDeadline, String note,
			List<NewAssignment> assignments, Origin annex) {
		this(title, section, documents, leads, coordinating, deadline, originalDeadline, note, assignments, annex, null,
				null);
	}

	/** An agency as the document names it. */
	public record NamedAgency(String text, String code) {
	}

	/**
	 * One agency that gets the directive.
	 *
	 * @param agency its code
	 * @param done null when the work is open; otherwise how the document says it was
	 * done, so that nothing is started for it
	 */
	public record NewAssignment(String agency, RecordedOutcome done) {
	}

	/** How a document that already says "done" says it. */
	public enum RecordedOutcome {

		DONE_ON_TIME, DONE_LATE

	}

	/**
	 * What must be clear beside who, what and when.
	 *
	 * @param responsibility who answers for the work
	 * @param product what is to be handed over
	 * @param authority who decides on the result
	 */
	public record Accountability(String responsibility, String product, String authority) {
	}

	/** The row of a stored annex. */
	public record Origin(long annexId, int position) {
	}

}
