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

	/** Figures by key of the group; the total is not among them. */
	public static Map<String, Figures> groups(List<History> histories, LocalDate day, GroupBy groupBy,
			Counting counting) {
		return groups(histories, day, groupBy, counting, List.of());
	}

	/** The same, where agencies are watched over. */
	public static Map<String, Figures> groups(List<History> histories, LocalDate day, GroupBy groupBy,
			Counting counting, List<Watched> watched) {
		Map<String, Figures> figures = new TreeMap<>();
		members(histories, day, groupBy, watched)
			.forEach((key, members) -> figures.put(key, total(members, day, counting)));
		return figures;
	}

	/** How each group moved; it consists of what belongs to it on the later day. */
	public static Map<String, Movements> moved(List<History> histories, LocalDate from, LocalDate to, GroupBy groupBy,
			Counting counting, List<Watched> watched) {
		Map<String, Movements> moved = new TreeMap<>();
		members(histories, to, groupBy, watched)
			.forEach((key, members) -> moved.put(key, PlainMovements.total(members, from, to, counting)));
		return moved;
	}

	private static Map<String, List<History>> members(List<History> histories, LocalDate day, GroupBy groupBy,
			List<Watched> watched) {
		Map<String, List<History>> byKey = new TreeMap<>();
		for (History history : histories) {
			if (history.isIssued(day)) {
				keys(history, day, groupBy, watched)
					.forEach((key) -> byKey.computeIfAbsent(key, (k) -> new ArrayList<>()).add(history));
			}
		}
		return byKey;
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

	private static List<String> keys(History history, LocalDate day, GroupBy groupBy, List<Watched> watched) {
		return switch (groupBy) {
			case NONE -> List.of();
			case AGENCY -> List.of(history.agency());
			case SECTION -> List.of((history.directive().section() != null) ? history.directive().section() : "");
			case DOCUMENT -> history.directive().documents().isEmpty() ? List.of("")
					: history.directive().documents().stream().distinct().toList();
			case DEADLINE -> List
				.of((history.deadline(day) != null) ? history.deadline(day).format(DateTimeFormatter.ISO_DATE) : "");
			case SUPERVISOR -> {
				List<String> supervisors = watched.stream()
					.filter((one) -> one.agency().equals(history.agency()) && one.on(day))
					.map(Watched::username)
					.toList();
				yield supervisors.isEmpty() ? List.of("") : supervisors;
			}
		};
	}

	/** Done when all are; what was withdrawn counts only when everything was. */
	static String together(List<String> statuses) {
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

	/**
	 * That somebody watched over an agency at the ends of these days.
	 *
	 * @param until the first day on which not any more; null when still
	 */
	public record Watched(String username, String agency, LocalDate from, LocalDate until) {

		boolean on(LocalDate day) {
			return !day.isBefore(this.from) && (this.until == null || day.isBefore(this.until));
		}

	}

}
