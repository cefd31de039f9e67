package vn.dondoc.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Histories as rows of the tables, with all that the application writes on the way. */
final class YearRows {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final List<List<String>> TOLD = List.of(List.of("officer", "agency-head"),
			List.of("agency-head", "supervisor"), List.of("agency-head", "supervisor", "leadership"));

	final Map<String, List<Map<String, Object>>> tables = new HashMap<>();

	private final Map<String, Instant> closed = new LinkedHashMap<>();

	YearRows(List<History> histories) {
		Map<History.Directive, List<History>> byDirective = new LinkedHashMap<>();
		histories.forEach(
				(history) -> byDirective.computeIfAbsent(history.directive(), (key) -> new ArrayList<>()).add(history));
		byDirective.forEach((directive, members) -> {
			new YearDirectiveRows(this).add(directive, members);
			members.forEach(this::addAssignment);
			if (members.stream().allMatch((one) -> this.closed.containsKey(one.number()) || one.withdrawn() != null)) {
				Instant last = members.stream()
					.map((one) -> this.closed.getOrDefault(one.number(), one.withdrawn()))
					.max(Instant::compareTo)
					.orElseThrow();
				event("DIRECTIVE_CLOSED", last, "system", directive.name(), null, Map.of());
			}
		});
	}

	void add(String table, Object... columns) {
		Map<String, Object> row = new LinkedHashMap<>();
		for (int i = 0; i < columns.length; i += 2) {
			row.put((String) columns[i], (columns[i + 1] instanceof Instant at) ? at.toString() : columns[i + 1]);
		}
		this.tables.computeIfAbsent(table, (key) -> new ArrayList<>()).add(row);
	}

	void event(String type, Instant at, String actor, String directive, String assignment, Map<String, ?> detail) {
		add("event", "type", type, "at", at, "actor", actor, "directive", directive, "assignment", assignment, "detail",
				detail);
	}

	private void addAssignment(History history) {
		String number = history.number();
		String officer = "canbo." + history.agency();
		LocalDate due = history.deadlines().get(history.deadlines().size() - 1).date();
		int chance = Math.floorMod(number.hashCode(), 10);
		boolean assigned = history.recorded() == null && (!history.reports().isEmpty() || chance > 1);
		Instant issued = history.directive().issued();
		event((history.recorded() == null) ? "ASSIGNMENT_ISSUED" : "ASSIGNMENT_RECORDED_DONE", issued, "thuongtruc",
				number, (history.recorded() == null) ? Map.of() : Map.of("outcome", history.recorded()));
		if (assigned) {
			event("OFFICER_ASSIGNED", issued.plus(3 + 2 * chance, ChronoUnit.HOURS), "truong." + history.agency(),
					number, Map.of("officer", officer));
		}
		new YearDeadlineRows(this, history).add();
		History.Reported last = null;
		for (History.Reported report : history.reports()) {
			new YearReportRows(this, history).add(report);
			last = report;
		}
		boolean waits = last != null && last.decided() == null;
		boolean accepted = last != null && last.accepted();
		Instant closedAt = accepted ? last.decided() : (history.recorded() != null) ? issued : null;
		if (closedAt != null) {
			this.closed.put(number, closedAt);
		}
		int level = (accepted || history.recorded() != null || history.withdrawn() != null) ? 0
				: escalations(history, due, waits ? YearCourse.day(last.submitted()) : SeededYear.DAY);
		add("assignment", "number", number, "directive", history.directive().name(), "agency", history.agency(),
				"state",
				(history.withdrawn() != null) ? "WITHDRAWN"
						: (closedAt != null) ? "CLOSED" : waits ? "REPORTED" : assigned ? "ASSIGNED" : "ISSUED",
				"officer", assigned ? officer : null, "text", text(due), "kind", kind(due), "due", due, "issued",
				issued, "submitted", (waits || accepted) ? last.submitted() : null, "closed", closedAt, "outcome",
				history.recorded(), "withdrawn", history.withdrawn(), "level", level, "told",
				(level > 0) ? TOLD.get(level - 1) : List.of(), "since", (level > 0) ? due.plusDays(1) : null,
				"escalated", (level > 0) ? startOf(due.plusDays(DAYS[level - 1])) : null);
	}

	private static final int[] DAYS = { 1, 7, 15 };

	/** Flagged the day after the deadline, escalated 7 and 15 days after it. */
	private int escalations(History history, LocalDate due, LocalDate until) {
		int level = 0;
		while (due != null && level < DAYS.length && !due.plusDays(DAYS[level]).isAfter(until)) {
			event((level == 0) ? "OVERDUE_FLAGGED" : "ESCALATED", startOf(due.plusDays(DAYS[level])), "system",
					history.number(),
					Map.of("level", level + 1, "told", TOLD.get(level), "overdueSince", due.plusDays(1).toString()));
			level++;
		}
		return level;
	}

	void event(String type, Instant at, String actor, String assignment, Map<String, ?> detail) {
		event(type, at, actor, assignment.substring(0, assignment.indexOf('.')), assignment, detail);
	}

	static String text(LocalDate due) {
		return (due == null) ? "Thường xuyên"
				: kind(due).equals("QUARTER") ? "Quý I/2026" : due.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
	}

	static String kind(LocalDate due) {
		return (due == null) ? "RECURRING" : due.equals(LocalDate.of(2026, 3, 31)) ? "QUARTER" : "DATE";
	}

	private static Instant startOf(LocalDate day) {
		return day.atStartOfDay(VIETNAM).plusSeconds(5).toInstant();
	}

}
