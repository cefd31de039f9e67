package vn.dondoc.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.calendar.ClockMoved;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Judging;
import vn.dondoc.statistics.Statistics;
import vn.dondoc.web.Viewer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Directives as they stood on past days, each counted once: what a past day shows never
 * changes (ADR 10).
 */
@Component
class PastDays {

	private static final int MOST = 10_000;

	/** A transaction begun before midnight may still be on its way. */
	private static final Duration SETTLED = Duration.ofMinutes(10);

	private final Map<Key, Figures> known = Remembered.atMost(MOST);

	private final Turns turns = new Turns();

	private final Statistics statistics;

	private final Clock clock;

	PastDays(Statistics statistics, Clock clock) {
		this.statistics = statistics;
		this.clock = clock;
	}

	boolean knows(Collection<LocalDate> days, Viewer viewer) {
		return days.stream().allMatch((day) -> this.known.containsKey(new Key(day, viewer)));
	}

	Map<LocalDate, Figures> of(Collection<LocalDate> days, Viewer viewer) {
		Map<LocalDate, Figures> figures = new HashMap<>();
		if (!missing(days, figures, viewer).isEmpty()) {
			synchronized (this.turns.of(Scope.of(viewer))) {
				count(missing(days, figures, viewer), figures, viewer);
			}
		}
		return figures;
	}

	/** Takes what is known, and tells what is not. */
	private List<LocalDate> missing(Collection<LocalDate> days, Map<LocalDate, Figures> figures, Viewer viewer) {
		days.forEach((day) -> figures.put(day, this.known.get(new Key(day, viewer))));
		return days.stream().distinct().filter((day) -> figures.get(day) == null).toList();
	}

	private void count(List<LocalDate> missing, Map<LocalDate, Figures> figures, Viewer viewer) {
		if (!missing.isEmpty()) {
			List<Figures> counted = this.statistics.trend(missing, Counting.DIRECTIVES, Judging.IN_FORCE, viewer);
			for (int i = 0; i < missing.size(); i++) {
				figures.put(missing.get(i), counted.get(i));
				keep(missing.get(i), counted.get(i), viewer);
			}
		}
	}

	private void keep(LocalDate day, Figures figures, Viewer viewer) {
		if (VietnamTime.endOf(day).toInstant().plus(SETTLED).isBefore(this.clock.instant())) {
			this.known.put(new Key(day, viewer), figures);
		}
	}

	/** After the trial's clock was set back, a past day can get another record. */
	@EventListener(ClockMoved.class)
	void forget() {
		this.known.clear();
	}

	private record Key(LocalDate day, Scope scope) {

		Key(LocalDate day, Viewer viewer) {
			this(day, Scope.of(viewer));
		}

	}

}
