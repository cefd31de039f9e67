package vn.dondoc.publicpage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.register.Status;

import org.springframework.stereotype.Component;

/**
 * What is public, kept for a moment: however many ask, the database is asked by one at a
 * time and seldom.
 */
@Component
class PublicProgress {

	static final Duration KEPT = Duration.ofSeconds(30);

	static final int PAGE = 50;

	private final PublicQueries queries;

	private final Clock clock;

	private final Map<Integer, List<PublicDirective>> pages = new HashMap<>();

	private Totals totals;

	private Instant readAt = Instant.MIN;

	PublicProgress(PublicQueries queries, Clock clock) {
		this.queries = queries;
		this.clock = clock;
	}

	/** A page of the list, the last one for a number that is too high. */
	synchronized Listing listing(int page) {
		Instant now = this.clock.instant();
		if (this.totals == null || now.isBefore(this.readAt) || now.isAfter(this.readAt.plus(KEPT))) {
			this.pages.clear();
			this.totals = new Totals(this.queries.totals(today()), VietnamTime.in(now));
			this.readAt = now;
		}
		int last = (int) Math.max(0, (this.totals.lines() - 1) / PAGE);
		int shown = Math.min(page, last);
		return new Listing(this.totals, this.pages.computeIfAbsent(shown, this::read), shown, last);
	}

	/** A page that is not kept; none when there is no such page. */
	synchronized List<PublicDirective> read(int page) {
		return this.queries.page(today(), page, PAGE);
	}

	/** Somebody changed what is public. */
	synchronized void forget() {
		this.totals = null;
	}

	private LocalDate today() {
		return VietnamTime.today(this.clock);
	}

	/** One page of what is public. */
	record Listing(Totals totals, List<PublicDirective> items, int page, int last) {
	}

	/** How many public directives stand how, and when that was. */
	record Totals(Map<Status, Long> counts, OffsetDateTime at) {

		/** All that are listed. */
		public long lines() {
			return this.counts.values().stream().mapToLong(Long::longValue).sum();
		}

		/** All that have not been withdrawn: the sum of the others. */
		public long all() {
			return lines() - of(Status.WITHDRAWN);
		}

		public long of(Status status) {
			return this.counts.get(status);
		}

		public long done() {
			return of(Status.DONE_ON_TIME) + of(Status.DONE_LATE);
		}

		public long inProgress() {
			return of(Status.IN_PROGRESS_ON_TIME) + of(Status.RECURRING);
		}

	}

}
