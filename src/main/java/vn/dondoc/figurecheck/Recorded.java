package vn.dondoc.figurecheck;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.figurecheck.RecordCheck.Place;
import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.Judging;
import vn.dondoc.statistics.Statistics;
import vn.dondoc.statistics.Statistics.Counts;
import vn.dondoc.statistics.Statistics.Group;
import vn.dondoc.web.Viewer;

/** The statistics of one day, each counted when first asked for. */
final class Recorded {

	/** How this system itself prints what has no document or section. */
	private static final List<String> WITHOUT = List.of("không ghi văn bản giao", "ngoài các nhóm");

	private final Statistics statistics;

	private final LocalDate day;

	private final Viewer viewer;

	private final Map<String, Counts> counted = new HashMap<>();

	private final Map<GroupBy, Map<String, String>> keys = new EnumMap<>(GroupBy.class);

	Recorded(Statistics statistics, LocalDate day, Viewer viewer) {
		this.statistics = statistics;
		this.day = day;
		this.viewer = viewer;
	}

	LocalDate day() {
		return this.day;
	}

	boolean isEmpty() {
		Figures all = figures(new Place(GroupBy.NONE, Counting.DIRECTIVES, null));
		return all.assigned() + all.withdrawn() == 0;
	}

	Figures figures(Place place) {
		return figures(place, Judging.IN_FORCE);
	}

	/** Judged by the deadlines first given. */
	Figures original(Place place) {
		return figures(place, Judging.ORIGINAL);
	}

	/** The key of the group that a row names; null for none. */
	String key(GroupBy groupBy, String name, Bodies bodies) {
		Map<String, String> known = this.keys.computeIfAbsent(groupBy, (some) -> new HashMap<>());
		if (known.isEmpty()) {
			counts(groupBy, Counting.DIRECTIVES, Judging.IN_FORCE).groups()
				.forEach((group) -> known.put(fold(group.key()), group.key()));
		}
		if (WITHOUT.contains(Bodies.fold(name))) {
			return known.get("");
		}
		if (groupBy == GroupBy.AGENCY) {
			return known.get(fold(bodies.key(name)));
		}
		List<String> symbols = List.copyOf(RowsCheck.symbols(name));
		String own = known.get(fold(name));
		return (own == null && symbols.size() == 1) ? known.get(fold(symbols.get(0))) : own;
	}

	/** Null for what the statistics do not count. */
	static Long value(Figures figures, Figure figure) {
		return switch (figure) {
			case ASSIGNED -> figures.assigned();
			case DONE -> figures.done();
			case DONE_ON_TIME -> figures.doneOnTime();
			case DONE_LATE -> figures.doneLate();
			case IN_PROGRESS -> figures.inProgress();
			case IN_PROGRESS_ON_TIME -> figures.inProgressOnTime();
			case NOT_YET_DUE -> figures.inProgressOnTime() - figures.recurring();
			case RECURRING -> figures.recurring();
			case OVERDUE -> figures.inProgressOverdue();
			case ASSIGNED_RAW, REPEATED, UNITS, DUE, REMAINING -> null;
		};
	}

	private Figures figures(Place place, Judging judging) {
		Counts counts = counts(place.groupBy(), place.counting(), judging);
		return (place.key() == null) ? counts.total()
				: counts.groups()
					.stream()
					.filter((group) -> group.key().equals(place.key()))
					.map(Group::figures)
					.findFirst()
					.orElse(counts.total());
	}

	private Counts counts(GroupBy groupBy, Counting counting, Judging judging) {
		return this.counted.computeIfAbsent(groupBy + " " + counting + " " + judging,
				(key) -> this.statistics.count(this.day, groupBy, counting, judging, this.viewer));
	}

	private static String fold(String name) {
		return Bodies.fold(name).replace(" ", "");
	}

}
