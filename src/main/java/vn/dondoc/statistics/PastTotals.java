package vn.dondoc.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import vn.dondoc.calendar.ClockMoved;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Totals of past days that were counted once: what had been recorded by then never
 * changes. A day is kept when it has been over for a day, so that nothing of it is still
 * being written.
 */
@Component
class PastTotals {

	private static final int MOST = 10_000;

	private final Map<Key, Figures> totals = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Figures> eldest) {
			return size() > MOST;
		}

	});

	private final Clock clock;

	PastTotals(Clock clock) {
		this.clock = clock;
	}

	Figures get(Key key) {
		return this.totals.get(key);
	}

	void keep(Key key, Figures total) {
		if (VietnamTime.endOf(key.day()).toInstant().plus(Duration.ofDays(1)).isBefore(this.clock.instant())) {
			this.totals.put(key, total);
		}
	}

	/** Time that is set back makes past days of what is recorded next. */
	@EventListener(ClockMoved.class)
	void forget() {
		this.totals.clear();
	}

	/**
	 * What a total counts.
	 *
	 * @param register tells a register from one that was emptied and filled anew
	 * @param agencies those that count; null for all
	 */
	record Key(Long register, LocalDate day, Counting counting, Judging judging, Set<String> agencies) {

		static Key of(Long register, LocalDate day, Counting counting, Judging judging, Viewer viewer) {
			return new Key(register, day, counting, judging, viewer.seesEverything() ? null : viewer.agencies());
		}

	}

}
