package vn.dondoc.register;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The record of a directive as people read it: the latest first, and what happened to
 * many agencies at once as one entry.
 */
final class TimeLine {

	private TimeLine() {
	}

	static List<Entry> of(List<EventQueries.Event> events) {
		Map<What, Entry> entries = new LinkedHashMap<>();
		for (EventQueries.Event event : events) {
			What what = new What(event.at(), event.actor(), event.actorName(), event.onBehalfOfName(), event.type(),
					event.detail());
			Entry entry = entries.computeIfAbsent(what, (key) -> new Entry(key, new ArrayList<>()));
			if (event.agencyName() != null) {
				entry.agencies().add(event.agencyName());
			}
		}
		List<Entry> latestFirst = new ArrayList<>(entries.values());
		Collections.reverse(latestFirst);
		return latestFirst;
	}

	/** What happened, when and by whom. */
	record What(OffsetDateTime at, String actor, String actorName, String onBehalfOfName, String type,
			Map<String, Object> detail) {
	}

	/** One entry, with the agencies it concerns; none when the whole directive. */
	record Entry(What what, List<String> agencies) {
	}

}
