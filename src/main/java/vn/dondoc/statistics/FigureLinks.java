package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.dondoc.register.Movement;
import vn.dondoc.register.Status;
import vn.dondoc.register.Without;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the directives or assignments behind a figure are listed.
 *
 * @param asOf the past day of the figures; null for today
 * @param since the day with whose end they are compared; null when with none
 */
public record FigureLinks(LocalDate asOf, LocalDate since, Counting counting, Judging judging) {

	/** The address of the list behind each of the {@link Figures}, by its name. */
	public Map<String, String> figures(GroupBy groupBy, String key) {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("assigned", of(groupBy, key, Status.DONE_ON_TIME, Status.DONE_LATE, Status.IN_PROGRESS_ON_TIME,
				Status.RECURRING, Status.IN_PROGRESS_OVERDUE));
		links.put("done", of(groupBy, key, Status.DONE_ON_TIME, Status.DONE_LATE));
		links.put("doneOnTime", of(groupBy, key, Status.DONE_ON_TIME));
		links.put("doneLate", of(groupBy, key, Status.DONE_LATE));
		links.put("inProgress",
				of(groupBy, key, Status.IN_PROGRESS_ON_TIME, Status.RECURRING, Status.IN_PROGRESS_OVERDUE));
		links.put("inProgressOnTime", of(groupBy, key, Status.IN_PROGRESS_ON_TIME, Status.RECURRING));
		links.put("inProgressOverdue", of(groupBy, key, Status.IN_PROGRESS_OVERDUE));
		links.put("recurring", of(groupBy, key, Status.RECURRING));
		links.put("withdrawn", of(groupBy, key, Status.WITHDRAWN));
		return links;
	}

	/** The address of the list behind each of the {@link Movements}, by its name. */
	public Map<String, String> movements(GroupBy groupBy, String key) {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("newlyGiven", of(groupBy, key, Movement.NEWLY_GIVEN));
		links.put("done", of(groupBy, key, Movement.DONE));
		links.put("becameOverdue", of(groupBy, key, Movement.BECAME_OVERDUE));
		links.put("overdueBefore", of(groupBy, key, Movement.OVERDUE_BEFORE));
		links.put("clearedDone", of(groupBy, key, Movement.CLEARED_DONE));
		links.put("clearedOtherwise", of(groupBy, key, Movement.CLEARED_OTHERWISE));
		links.put("stillOverdue", of(groupBy, key, Movement.STILL_OVERDUE));
		links.put("cleared", of(groupBy, key, Movement.CLEARED));
		links.put("overdue", of(groupBy, key, Status.IN_PROGRESS_OVERDUE));
		return links;
	}

	/** Those of a group that have one of these statuses. */
	public String of(GroupBy groupBy, String key, Status... status) {
		return address(
				rows().queryParam("status", Arrays.stream(status).map(Status::name).collect(Collectors.joining(","))),
				groupBy, key);
	}

	/** Those of a group that moved so since. */
	public String of(GroupBy groupBy, String key, Movement movement) {
		return address(rows().queryParam("since", this.since).queryParam("movement", movement), groupBy, key);
	}

	private UriComponentsBuilder rows() {
		boolean assignments = this.counting == Counting.ASSIGNMENTS;
		UriComponentsBuilder rows = UriComponentsBuilder.fromPath(assignments ? "/assignments" : "/directives");
		if (assignments) {
			// the page shows what is open when not asked for anything else
			rows.queryParam("show", "ALL");
		}
		if (this.asOf != null) {
			rows.queryParam("asOf", this.asOf);
		}
		if (this.judging != Judging.IN_FORCE) {
			rows.queryParam("deadline", this.judging);
		}
		return rows;
	}

	private static String address(UriComponentsBuilder rows, GroupBy groupBy, String key) {
		if ("".equals(key)) {
			return rows.queryParam("without", Without.valueOf(groupBy.name())).toUriString();
		}
		List<String> parameters = switch (groupBy) {
			case NONE -> List.of();
			case DOCUMENT -> List.of("document");
			case AGENCY -> List.of("agency");
			case SECTION -> List.of("section");
			case DEADLINE -> List.of("dueFrom", "dueTo");
			case SUPERVISOR -> List.of("supervisor");
		};
		parameters.forEach((parameter) -> rows.queryParam(parameter, "{key}"));
		return parameters.isEmpty() ? rows.toUriString()
				: rows.encode().buildAndExpand(Map.of("key", key)).toUriString();
	}

}
