package vn.dondoc.publicpage;

import java.time.LocalDate;
import java.util.List;

import vn.dondoc.directive.Deadline;
import vn.dondoc.register.Status;

/**
 * All that everybody may know of a directive.
 *
 * @param documents the documents that gave it
 * @param leads who answers for it
 * @param original the deadline first given where a later one stands beside it; else null
 * @param extendedTo the latest deadline of an agency that got more time; null when none
 */
record PublicDirective(String number, String title, List<String> documents, List<Lead> leads, Deadline deadline,
		Deadline original, LocalDate extendedTo, Status status) {

	/** The agencies whose results were accepted and say something. */
	public List<Lead> results() {
		return this.leads.stream().filter((lead) -> lead.result() != null).toList();
	}

	/** How many agencies have finished. */
	public long finished() {
		return this.leads.stream().filter((lead) -> lead.status().isDone()).count();
	}

	/**
	 * A lead agency.
	 *
	 * @param result of its report, once accepted; else null
	 */
	record Lead(String name, Status status, String result) {
	}

}
