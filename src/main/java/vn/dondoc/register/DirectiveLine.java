package vn.dondoc.register;

import java.time.LocalDate;
import java.util.List;

import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.Priority;
import vn.dondoc.directive.SourceDocument;

/**
 * A directive as lists show it.
 *
 * @param leads the single agencies it was given to, as far as the viewer may see them
 * @param daysOverdue of the agency that is latest; 0 when none is overdue
 * @param outstanding codes of the lead agencies that have not finished
 * @param responsibility who answers for the work; null, as the next two, when an annex
 * gave it
 * @param product what is to be handed over
 * @param authority who decides on the result
 * @param priority how urgent it is
 * @param extended how many of the leads were given more time; null when none
 */
public record DirectiveLine(String number, String title, String section, List<SourceDocument> documents,
		List<Lead> leads, List<Coordinating> coordinating, Deadline deadline, Deadline originalDeadline, String note,
		Status status, int daysOverdue, Done done, List<String> outstanding, String responsibility, String product,
		String authority, Priority priority, Extended extended) {

	/** The lead agencies that have not finished. */
	public List<Lead> unfinished() {
		return this.leads.stream().filter((lead) -> lead.status().isOpen()).toList();
	}

	/** The names of some of the lead agencies, as one text. */
	public String names(List<Lead> some) {
		return String.join("; ", some.stream().map(Lead::name).toList());
	}

	/** One lead agency and how far it is. */
	public record Lead(String code, String name, Status status) {
	}

	/** A coordinating agency as printed; the code is null where the name is not known. */
	public record Coordinating(String text, String code) {
	}

	/**
	 * Lead agencies with a later deadline than the directive.
	 *
	 * @param latest of their deadlines
	 */
	public record Extended(int count, LocalDate latest) {
	}

	/** How many of the lead agencies have finished. */
	public record Done(long count, long of) {
	}

}
