package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import vn.dondoc.testing.History;
import vn.dondoc.testing.SeededYear;

/**
 * Goes on with histories in January 2026: reports are accepted, deadlines moved, work is
 * withdrawn.
 */
final class LaterEvents {

	private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

	private final Random random;

	LaterEvents(Random random) {
		this.random = random;
	}

	List<History> after(List<History> histories) {
		return histories.stream()
			.map((history) -> history.status(SeededYear.DAY).startsWith("IN_PROGRESS") ? goOn(history) : history)
			.toList();
	}

	private History goOn(History history) {
		List<History.Given> deadlines = new ArrayList<>(history.deadlines());
		List<History.Reported> reports = new ArrayList<>(history.reports());
		History.Reported last = reports.isEmpty() ? null : reports.get(reports.size() - 1);
		int fate = this.random.nextInt(4);
		if (last != null && last.decided() == null) {
			reports.set(reports.size() - 1, new History.Reported(last.submitted(), on(3), fate > 0));
		}
		else if (fate == 0) {
			reports.add(new History.Reported(on(5), on(8), true));
		}
		else if (fate == 1) {
			deadlines.add(new History.Given(on(4), JANUARY.plusDays(60)));
		}
		return new History(history.directive(), history.agency(), deadlines, reports, history.recorded(),
				(fate == 2) ? on(12) : null);
	}

	private Instant on(int day) {
		return JANUARY.plusDays(day)
			.atTime(LocalTime.of(8 + this.random.nextInt(9), this.random.nextInt(60)))
			.atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
			.toInstant();
	}

}
