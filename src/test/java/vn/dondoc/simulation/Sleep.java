package vn.dondoc.simulation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A time at which the machine is off. */
record Sleep(LocalDateTime from, LocalDateTime until) {

	boolean covers(LocalDateTime at) {
		return at.isAfter(this.from) && at.isBefore(this.until);
	}

	/** What people would have done meanwhile they do an hour after, in the same order. */
	void postpone(TreeMap<LocalDateTime, List<Action>> actions) {
		LocalDateTime later = this.until.plusHours(1);
		for (LocalDateTime at : List.copyOf(actions.keySet())) {
			if (covers(at)) {
				actions.computeIfAbsent(later, (key) -> new ArrayList<>()).addAll(actions.remove(at));
				later = later.plusMinutes(1);
			}
		}
	}

}
