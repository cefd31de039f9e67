package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.testing.History;

/** What the overview must show, found by looking at one history after the other. */
final class PlainLook {

	private final List<History> histories;

	private final LocalDate day;

	PlainLook(List<History> histories, LocalDate day) {
		this.histories = histories;
		this.day = day;
	}

	/** Directives with something unfinished that falls due from one day to another. */
	long due(LocalDate from, LocalDate to) {
		return this.histories.stream()
			.filter((one) -> one.isIssued(this.day) && one.status(this.day).startsWith("IN_PROGRESS"))
			.filter((one) -> one.deadline(this.day) != null && !one.deadline(this.day).isBefore(from)
					&& !one.deadline(this.day).isAfter(to))
			.map(History::directive)
			.distinct()
			.count();
	}

	/** Days overdue of the latest, the longest first. */
	List<Integer> longest(int count) {
		return this.histories.stream()
			.map(this::daysOverdue)
			.filter((days) -> days > 0)
			.sorted(Comparator.reverseOrder())
			.limit(count)
			.toList();
	}

	Map<String, Integer> longestByAgency() {
		Map<String, Integer> longest = new HashMap<>();
		this.histories.forEach((one) -> longest.merge(one.agency(), daysOverdue(one), Math::max));
		return longest;
	}

	private int daysOverdue(History history) {
		if (!history.isIssued(this.day) || !history.status(this.day).equals("IN_PROGRESS_OVERDUE")) {
			return 0;
		}
		LocalDate judged = this.day;
		for (History.Reported report : history.reports()) {
			if (report.decided() == null) {
				judged = LocalDate.ofInstant(report.submitted(), ZoneId.of("Asia/Ho_Chi_Minh"));
			}
		}
		return (int) ChronoUnit.DAYS.between(history.deadline(this.day), judged);
	}

}
