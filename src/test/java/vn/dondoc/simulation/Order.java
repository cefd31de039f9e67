package vn.dondoc.simulation;

import java.time.LocalDate;
import java.util.List;

/**
 * A directive of the plan.
 *
 * @param key its name in the plan
 * @param deadline as a document would print it
 * @param due the last day on time; null when the work has no end
 */
record Order(String key, List<String> agencies, String deadline, LocalDate due, boolean urgent) {

	/** The name in the plan of what one agency has of it. */
	String work(String agency) {
		return this.key + "." + agency;
	}

	static String agencyOf(String work) {
		return work.substring(work.indexOf('.') + 1);
	}

	static String keyOf(String work) {
		return work.substring(0, work.indexOf('.'));
	}

}
