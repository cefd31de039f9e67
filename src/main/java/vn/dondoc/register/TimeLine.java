package vn.dondoc.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The record of a directive as people read it: the latest first, what happened to many
 * agencies at once as one entry, and what happened on one day together.
 */
final class TimeLine {

	/** More entries than a person wants to see at once. */
	private static final int MANY = 30;

	private TimeLine() {
	}

	static List<Day> of(List<EventQueries.Event> events) {
		Map<What, Entry> entries = new LinkedHashMap<>();
		events.stream().sorted(Comparator.comparing(EventQueries.Event::at)).forEach((event) -> {
			What what = new What(event.at(), event.actor(), event.actorName(), event.onBehalfOfName(), event.type(),
					event.detail());
			Entry entry = entries.computeIfAbsent(what, (key) -> new Entry(key, new ArrayList<>()));
			if (event.agencyName() != null) {
				entry.agencies().add(event.agencyName());
			}
		});
		List<Entry> latestFirst = new ArrayList<>(entries.values());
		Collections.reverse(latestFirst);
		Map<LocalDate, List<Entry>> days = latestFirst.stream()
			.collect(Collectors.groupingBy((entry) -> entry.what().at().toLocalDate(), LinkedHashMap::new,
					Collectors.toList()));
		List<Day> told = new ArrayList<>();
		days.forEach((date, ofDay) -> told
			.add(new Day(date, ofDay, latestFirst.size() <= MANY || (told.isEmpty() && ofDay.size() <= MANY))));
		return told;
	}

	/**
	 * What happened on one day.
	 *
	 * @param open whether it is shown unasked
	 */
	record Day(LocalDate date, List<Entry> entries, boolean open) {

		/** How often what happened, in the order of the day. */
		public Map<String, Integer> counts() {
			return this.entries.stream()
				.collect(Collectors.toMap((entry) -> entry.what().type(),
						(entry) -> Math.max(1, entry.agencies().size()), Integer::sum, LinkedHashMap::new));
		}

	}

	/** What happened, when and by whom. */
	record What(OffsetDateTime at, String actor, String actorName, String onBehalfOfName, String type,
			Map<String, Object> detail) {
	}

	/** One entry, with the agencies it concerns; none when the whole directive. */
	record Entry(What what, List<String> agencies) {
	}

}
