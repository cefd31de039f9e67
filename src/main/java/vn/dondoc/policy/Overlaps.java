package vn.dondoc.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows that speak of one case: of two answers, which would hold? */
final class Overlaps {

	private Overlaps() {
	}

	static List<Fault> of(List<Row> rows) {
		List<Fault> faults = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			for (int j = i + 1; j < rows.size(); j++) {
				if (overlap(rows.get(i), rows.get(j))) {
					faults.add(Fault.at(rows.get(j).number(), "event", "policy.fault.overlap", rows.get(i).number()));
				}
			}
		}
		return faults;
	}

	private static boolean overlap(Row one, Row other) {
		return one.event().equals(other.event()) && meet(one.priorities(), other.priorities())
				&& meet(one.agencyKinds(), other.agencyKinds())
				&& (!one.isDated() || one.holdsOn(other.fromDay()) || other.holdsOn(one.fromDay()));
	}

	private static boolean meet(List<String> one, List<String> other) {
		return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
	}

}
