package vn.dondoc.print;

import java.util.List;
import java.util.Objects;

import vn.dondoc.directive.Deadline;

/**
 * What lists print of a directive beside its line in the register, as of a day.
 *
 * @param leads codes of the lead agencies as the document names them, collective names
 * among them
 * @param held what each single lead agency holds
 */
record Particulars(List<String> leads, List<Held> held) {

	/**
	 * One agency's part.
	 *
	 * @param deadline in force on the day
	 * @param result as last reported and not returned by then; null for none
	 * @param awaitsVerification whether that report is still to be judged
	 */
	record Held(String agency, Deadline deadline, String result, boolean awaitsVerification) {
	}

	/** The deadline in force of one agency. */
	Deadline deadlineOf(String agency) {
		return this.held.stream()
			.filter((one) -> one.agency().equals(agency))
			.findFirst()
			.map(Held::deadline)
			.orElseGet(Deadline::none);
	}

	/** Whether the agency has done its part and waits for the standing body. */
	boolean awaitsVerification(String agency) {
		return this.held.stream().anyMatch((one) -> one.agency().equals(agency) && one.awaitsVerification());
	}

	/**
	 * The deadline in force of all these agencies; null when they have different ones.
	 */
	static Deadline common(List<Held> held) {
		Deadline first = held.get(0).deadline();
		return held.stream().allMatch((other) -> same(first, other.deadline())) ? first : null;
	}

	static boolean same(Deadline one, Deadline other) {
		return one.kind() == other.kind() && Objects.equals(one.date(), other.date());
	}

}
