package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import vn.dondoc.register.Movement;
import vn.dondoc.web.Viewer;

/** Puts together the statements that count. */
final class Tally {

	/** How many stand how. */
	static final String FIGURES = """
			count(*) filter (where status = 'DONE_ON_TIME') as done_on_time,
			count(*) filter (where status = 'DONE_LATE') as done_late,
			count(*) filter (where status = 'IN_PROGRESS_ON_TIME') as on_time,
			count(*) filter (where status = 'IN_PROGRESS_OVERDUE') as overdue,
			count(*) filter (where status = 'RECURRING') as recurring,
			count(*) filter (where status = 'WITHDRAWN') as withdrawn""";

	/** How many moved how. */
	static final String MOVEMENTS = Map
		.of("newly_given", Movement.NEWLY_GIVEN, "done", Movement.DONE, "became_overdue", Movement.BECAME_OVERDUE,
				"cleared_done", Movement.CLEARED_DONE, "cleared_otherwise", Movement.CLEARED_OTHERWISE, "still_overdue",
				Movement.STILL_OVERDUE)
		.entrySet()
		.stream()
		.map((one) -> "count(*) filter (where " + one.getValue().sql() + ") as " + one.getKey())
		.collect(Collectors.joining(",\n"));

	private Tally() {
	}

	/**
	 * Where the assignments stood at the end of a day; with the parameters {@code day}
	 * and {@code at}, and {@code agencies} for who does not see everything.
	 */
	static String standing(LocalDate day, LocalDate today, Judging judging, Viewer viewer) {
		String source = day.equals(today) ? "assignment_now" + suffix(judging) + "(:day)" : past(judging, ":at");
		return "select standing.*, null::status as before from " + source + " standing" + visible(viewer);
	}

	/** The same with where they stood before, at the parameter {@code since}. */
	static String compared(LocalDate day, LocalDate today, Judging judging, Viewer viewer) {
		String source = day.equals(today) ? "assignment_now" + suffix(judging) + "(:day)" : past(judging, ":at");
		return "select standing.*, earlier.status as before from " + source + " standing left join "
				+ past(judging, ":since") + " earlier on earlier.assignment_id = standing.assignment_id"
				+ visible(viewer);
	}

	/**
	 * One row for each moment of the parameter {@code days}, in its order: how many stood
	 * how.
	 */
	static String ofDays(Counting counting, Judging judging, Viewer viewer) {
		String standing = "select null::text as key, directive_id, status, null::status as before from "
				+ past(judging, "asked.at") + " standing" + visible(viewer);
		return "select figures.* from unnest(:days::timestamptz[]) with ordinality asked(at, position) cross join lateral (select "
				+ FIGURES + " from (" + counted(standing, counting) + ") counted) figures order by position";
	}

	private static String past(Judging judging, String at) {
		return "assignment_as_of" + suffix(judging) + "(" + at + ")";
	}

	/** One row for all, whose key is null, then one for each group. */
	static String sql(String standing, String counts, GroupBy groupBy, Counting counting) {
		String total = counted("select null::text as key, directive_id, status, before from status", counting);
		String groups = (groupBy != GroupBy.NONE) ? " union all " + counted(groupBy.keyed(), counting) : "";
		return "with status as materialized (" + standing + "), counted as (" + total + groups
				+ ") select * from (select *, " + groupBy.label()
				+ " as name from (select key, min(directive_id) as first, " + counts
				+ " from counted group by key) figures) named order by key is not null, " + groupBy.order();
	}

	/**
	 * What is counted: the assignments, or the directives with the least of their
	 * statuses.
	 */
	private static String counted(String keyed, Counting counting) {
		return (counting == Counting.ASSIGNMENTS) ? keyed
				: "select key, directive_id, min(status) as status, min(before) as before from (" + keyed
						+ ") keyed group by key, directive_id";
	}

	private static String visible(Viewer viewer) {
		return viewer.seesEverything() ? "" : " where standing.agency_code = any(:agencies)";
	}

	private static String suffix(Judging judging) {
		return (judging == Judging.ORIGINAL) ? "_by_first" : "";
	}

}
