package vn.dondoc.opendata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.Priority;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.register.Status;

/**
 * A directive as other systems get it: its present state.
 *
 * @param leads the single agencies it was given to, as far as the reader may see them
 * @param firstDeadline the deadline first given
 * @param deadline the one the document gives
 * @param latestDeadline of those in force at the agencies, extensions counted; null when
 * none has one
 * @param status the least of its assignments', as statistics count it today
 * @param closedAt when the last agency finished; null before
 * @param published whether the standing body shows its progress to everybody
 * @param updatedAt when it or one of its assignments changed last
 */
record DirectiveItem(String number, String title, String section, Priority priority, List<SourceDocument> documents,
		List<Lead> leads, List<Coordinating> coordinating, Deadline firstDeadline, Deadline deadline,
		LocalDate latestDeadline, Status status, Counts counts, OffsetDateTime issuedAt, OffsetDateTime closedAt,
		boolean published, OffsetDateTime updatedAt) {

	/** A lead agency and how far it is. */
	record Lead(String code, String name, Status status) {
	}

	/** A coordinating agency as printed; the code is null where the name is not known. */
	record Coordinating(String text, String code) {
	}

	/** How many of the leads stand how. */
	record Counts(int assignments, int doneOnTime, int doneLate, int inProgressOnTime, int inProgressOverdue,
			int recurring, int withdrawn) {

		static Counts of(List<Lead> leads) {
			return new Counts(leads.size(), count(leads, Status.DONE_ON_TIME), count(leads, Status.DONE_LATE),
					count(leads, Status.IN_PROGRESS_ON_TIME), count(leads, Status.IN_PROGRESS_OVERDUE),
					count(leads, Status.RECURRING), count(leads, Status.WITHDRAWN));
		}

		private static int count(List<Lead> leads, Status status) {
			return (int) leads.stream().filter((lead) -> lead.status() == status).count();
		}

	}

}
