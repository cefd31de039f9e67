package vn.dondoc.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.dondoc.directive.SourceDocument;
import vn.dondoc.register.DirectiveLine;
import vn.dondoc.register.Order;
import vn.dondoc.register.Register;
import vn.dondoc.register.Status;
import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.Judging;
import vn.dondoc.statistics.Statistics;
import vn.dondoc.statistics.Statistics.Counts;
import vn.dondoc.statistics.Statistics.Group;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/**
 * The figures of a selection: those of the statistics, or, of one document or section,
 * the register's lines by their status.
 */
@Component
class Counted {

	private final Statistics statistics;

	private final Register register;

	Counted(Statistics statistics, Register register) {
		this.statistics = statistics;
		this.register = register;
	}

	/** Directives by document. */
	Counts byDocument(Selection selection, Viewer viewer) {
		if (!selection.isPart()) {
			return count(selection, GroupBy.DOCUMENT, Counting.DIRECTIVES, viewer);
		}
		Map<String, List<Status>> groups = new LinkedHashMap<>();
		List<Status> all = new ArrayList<>();
		Map<String, String> written = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (DirectiveLine line : lines(selection, viewer)) {
			all.add(line.status());
			List<String> keys = line.documents()
				.stream()
				.map((document) -> written.computeIfAbsent(key(document), (first) -> first))
				.distinct()
				.toList();
			(keys.isEmpty() ? List.of("") : keys).stream()
				.filter((key) -> selection.document() == null || key.equalsIgnoreCase(selection.document()))
				.forEach((key) -> groups.computeIfAbsent(key, (added) -> new ArrayList<>()).add(line.status()));
		}
		return new Counts(figures(all), groups(groups, Map.of()));
	}

	/** Assignments by agency. */
	Counts byAgency(Selection selection, Viewer viewer) {
		if (!selection.isPart()) {
			return count(selection, GroupBy.AGENCY, Counting.ASSIGNMENTS, viewer);
		}
		Map<String, List<Status>> groups = new LinkedHashMap<>();
		Map<String, String> names = new LinkedHashMap<>();
		lines(selection, viewer).stream()
			.flatMap((line) -> line.leads().stream())
			.filter((lead) -> selection.agency() == null || selection.agency().equals(lead.code()))
			.forEach((lead) -> {
				names.put(lead.code(), lead.name());
				groups.computeIfAbsent(lead.code(), (added) -> new ArrayList<>()).add(lead.status());
			});
		return new Counts(figures(groups.values().stream().flatMap(List::stream).toList()), groups(groups, names));
	}

	/** Directives in all. */
	Figures directives(Selection selection, Viewer viewer) {
		return selection.isPart() ? byDocument(selection, viewer).total()
				: count(selection, GroupBy.NONE, Counting.DIRECTIVES, viewer).total();
	}

	private Counts count(Selection selection, GroupBy groupBy, Counting counting, Viewer viewer) {
		return this.statistics.count(selection.asOf(), groupBy, counting, Judging.IN_FORCE, selection.seenBy(viewer));
	}

	private List<DirectiveLine> lines(Selection selection, Viewer viewer) {
		return AllLines.of(this.register, selection.with(Set.of()), Order.NUMBER, viewer);
	}

	static String key(SourceDocument document) {
		return (document.symbol() != null) ? document.symbol() : document.text();
	}

	private static List<Group> groups(Map<String, List<Status>> groups, Map<String, String> names) {
		return groups.entrySet()
			.stream()
			.map((group) -> new Group(group.getKey(), names.getOrDefault(group.getKey(), group.getKey()),
					figures(group.getValue())))
			.toList();
	}

	private static Figures figures(Collection<Status> statuses) {
		return Figures.of(count(statuses, Status.DONE_ON_TIME), count(statuses, Status.DONE_LATE),
				count(statuses, Status.IN_PROGRESS_ON_TIME), count(statuses, Status.IN_PROGRESS_OVERDUE),
				count(statuses, Status.RECURRING), count(statuses, Status.WITHDRAWN));
	}

	private static long count(Collection<Status> statuses, Status status) {
		return statuses.stream().filter((one) -> one == status).count();
	}

}
