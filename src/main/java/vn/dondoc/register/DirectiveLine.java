package vn.dondoc.register;

import java.util.List;

import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.SourceDocument;

/** A directive as lists show it. */
record DirectiveLine(String number, String title, String section, List<SourceDocument> documents, List<Lead> leads,
		List<Coordinating> coordinating, Deadline deadline, Deadline originalDeadline, Status status, Done done,
		List<String> outstanding) {

	/** One lead agency and how far it is. */
	record Lead(String code, String name, Status status) {
	}

	/** A coordinating agency as printed; the code is null where the name is not known. */
	record Coordinating(String text, String code) {
	}

	/** How many of the lead agencies have finished. */
	record Done(long count, long of) {
	}

}
