package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.dondoc.testing.History;

/** Counts one by one how histories moved between two days. */
final class PlainMovements {

	private static final String OVERDUE = "IN_PROGRESS_OVERDUE";

	private long newlyGiven;

	private long done;

	private long becameOverdue;

	private long clearedDone;

	private long clearedOtherwise;

	private long stillOverdue;

	private PlainMovements() {
	}

	static Movements total(List<History> histories, LocalDate from, LocalDate to, Counting counting) {
		List<List<History>> units = new ArrayList<>();
		List<History> issued = histories.stream().filter((history) -> history.isIssued(to)).toList();
		if (counting == Counting.ASSIGNMENTS) {
			issued.forEach((history) -> units.add(List.of(history)));
		}
		else {
			units.addAll(issued.stream().collect(Collectors.groupingBy(History::directive)).values());
		}
		PlainMovements count = new PlainMovements();
		for (List<History> unit : units) {
			List<History> before = unit.stream().filter((history) -> history.isIssued(from)).toList();
			count.add(before.isEmpty() ? "NOT THERE" : standing(before, from), standing(unit, to));
		}
		return Movements.of(count.newlyGiven, count.done, count.becameOverdue, count.clearedDone,
				count.clearedOtherwise, count.stillOverdue);
	}

	private void add(String before, String now) {
		if (before.equals("NOT THERE") && !now.equals("WITHDRAWN")) {
			this.newlyGiven++;
		}
		if (now.startsWith("DONE") && !before.startsWith("DONE")) {
			this.done++;
		}
		if (now.equals(OVERDUE)) {
			if (before.equals(OVERDUE)) {
				this.stillOverdue++;
			}
			else {
				this.becameOverdue++;
			}
		}
		else if (before.equals(OVERDUE)) {
			if (now.startsWith("DONE")) {
				this.clearedDone++;
			}
			else {
				this.clearedOtherwise++;
			}
		}
	}

	private static String standing(List<History> unit, LocalDate day) {
		return PlainCount.together(unit.stream().map((history) -> history.status(day)).toList());
	}

}
