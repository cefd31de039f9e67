package vn.dondoc.figurecheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.dondoc.figurecheck.PrintedList.Share;

/** A column of the agencies' table, body by body. */
final class AgencyFigures {

	private AgencyFigures() {
	}

	static Map<String, Long> of(Table table, Figure figure, Bodies bodies) {
		Map<String, Long> figures = new LinkedHashMap<>();
		table.rows()
			.forEach((row) -> figures.merge(bodies.key(row.name()), new Values(row.figures()).of(figure), Long::sum));
		return figures;
	}

	/** How many rows are led by collective names that can stand for this body. */
	static long collective(List<Share> collective, String key, Bodies bodies) {
		return collective.stream().filter((name) -> {
			Set<String> members = bodies.members(name.name());
			return members.isEmpty() || members.contains(key) || !bodies.known(key);
		}).mapToLong(Share::listed).sum();
	}

}
