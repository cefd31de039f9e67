package vn.dondoc.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.dondoc.testing.History;

/** Counts histories one by one, with no help from the database. */
public final class PlainCount {

	private PlainCount() {
	}

	/** Figures by key of the group; the total under {@code null} is not among them. */
	public static Map<String, Figures> groups(List<History> histories, LocalDate day, GroupBy groupBy,
			Counting counting) {
		Map<String, List<History>> byKey = new TreeMap<>();
		for (History history : histories) {
			if (history.isIssued(day)) {
				keys(history, day, groupBy)
					.forEach((key) -> byKey.computeIfAbsent(key, (k) -> new ArrayList<>()).add(history));
			}
		}
		Map<String, Figures> figures = new TreeMap<>();
		byKey.forEach((key, members) -> figures.put(key, total(members, day, counting)));
		return figures;
	}

	public static Figures total(List<History> histories, LocalDate day, Counting counting) {
		List<History> issued = histories.stream().filter((history) -> history.isIssued(day)).toList();
		List<String> statuses = new ArrayList<>();
		if (counting == Counting.ASSIGNMENTS) {
			issued.forEach((history) -> statuses.add(history.status(day)));
		}
		else {
			issued.stream()
				.collect(Collectors.groupingBy(History::directive))
				.values()
				.forEach((ofDirective) -> statuses
					.add(together(ofDirective.stream().map((history) -> history.status(day)).toList())));
		}
		Map<String, Long> counts = statuses.stream()
			.collect(Collectors.groupingBy((status) -> status, Collectors.counting()));
		return Figures.of(counts.getOrDefault("DONE_ON_TIME", 0L), counts.getOrDefault("DONE_LATE", 0L),
				counts.getOrDefault("IN_PROGRESS_ON_TIME", 0L), counts.getOrDefault("IN_PROGRESS_OVERDUE", 0L),
				counts.getOrDefault("RECURRING", 0L), counts.getOrDefault("WITHDRAWN", 0L));
	}

	private static List<String> keys(History history, LocalDate day, GroupBy groupBy) {
		return switch (groupBy) {
			case NONE -> List.of();
			case AGENCY -> List.of(history.agency());
			case SECTION -> List.of((history.directive().section() != null) ? history.directive().section() : "");
			case DOCUMENT -> history.directive().documents().isEmpty() ? List.of("")
					: history.directive().documents().stream().distinct().toList();
			case DEADLINE -> List
				.of((history.deadline(day) != null) ? history.deadline(day).format(DateTimeFormatter.ISO_DATE) : "");
		};
	}

	/** Done when all are; what was withdrawn counts only when everything was. */
	private static String together(List<String> statuses) {
		List<String> counted = statuses.stream().filter((status) -> !status.equals("WITHDRAWN")).toList();
		if (counted.isEmpty()) {
			return "WITHDRAWN";
		}
		List<String> open = counted.stream().filter((status) -> !status.startsWith("DONE")).toList();
		if (open.isEmpty()) {
			return counted.contains("DONE_LATE") ? "DONE_LATE" : "DONE_ON_TIME";
		}
		if (open.contains("IN_PROGRESS_OVERDUE")) {
			return "IN_PROGRESS_OVERDUE";
		}
		return open.contains("IN_PROGRESS_ON_TIME") ? "IN_PROGRESS_ON_TIME" : "RECURRING";
	}

}
