package vn.dondoc.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/**
 * Reads an overview once for all who see the same: after each event every open page asks
 * for it within seconds.
 */
@Component
class SharedOverviews {

	/**
	 * Longer than open pages wait between two questions. What no event tells, such as the
	 * new name of an agency, shows when it is over.
	 */
	static final Duration KEPT = Duration.ofSeconds(10);

	private static final int MOST = 200;

	private final Map<Scope, Overview> latest = Remembered.atMost(MOST);

	private final Turns turns = new Turns();

	private final Overviews overviews;

	private final Stamp stamp;

	private final Clock clock;

	SharedOverviews(Overviews overviews, Stamp stamp, Clock clock) {
		this.overviews = overviews;
		this.stamp = stamp;
		this.clock = clock;
	}

	/** What the record says now. */
	Overview of(Viewer viewer) {
		Scope scope = Scope.of(viewer);
		synchronized (this.turns.of(scope)) {
			Overview overview = this.latest.get(scope);
			// its stamp was read in its own snapshot: while it is the present one, so are
			// the figures
			if (overview == null || !isFresh(overview) || !overview.stamp().equals(this.stamp.of(viewer))) {
				overview = this.overviews.of(viewer);
				this.latest.put(scope, overview);
			}
			return overview;
		}
	}

	private boolean isFresh(Overview overview) {
		LocalDateTime now = VietnamTime.in(this.clock.instant()).toLocalDateTime();
		return !now.isBefore(overview.at()) && now.isBefore(overview.at().plus(KEPT));
	}

}
