package vn.dondoc.publicpage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.stereotype.Component;

/**
 * What is public, kept for a moment: however many ask, the database is asked by one at a
 * time and seldom, and who asks meanwhile gets what was read before. There is one copy,
 * and one more while it is read.
 */
@Component
class PublicProgress {

	static final Duration KEPT = Duration.ofSeconds(30);

	private final PublicQueries queries;

	private final PublicFile file;

	private final Clock clock;

	private final ReentrantLock reading = new ReentrantLock();

	/** How often what is public was changed. */
	private final AtomicInteger changes = new AtomicInteger();

	private volatile Copy kept;

	PublicProgress(PublicQueries queries, PublicFile file, Clock clock) {
		this.queries = queries;
		this.file = file;
		this.clock = clock;
	}

	/** All that is public; only who asks first, or right after a change, waits for it. */
	Published published() {
		Copy copy = this.kept;
		if (isGood(copy) && (isFresh(copy) || !this.reading.tryLock())) {
			return copy.published();
		}
		if (!this.reading.isHeldByCurrentThread()) {
			this.reading.lock();
		}
		try {
			copy = this.kept;
			if (!isGood(copy) || !isFresh(copy)) {
				copy = read();
				this.kept = copy;
			}
			return copy.published();
		}
		finally {
			this.reading.unlock();
		}
	}

	/** Somebody changed what is public. */
	void forget() {
		this.changes.incrementAndGet();
	}

	private Copy read() {
		// counted before it is read: a change in between makes the copy a former one
		int change = this.changes.get();
		Instant now = this.clock.instant();
		List<PublicDirective> items = this.queries.list(VietnamTime.today(this.clock));
		return new Copy(new Published(items, VietnamTime.in(now), this.file), now, change);
	}

	private boolean isGood(Copy copy) {
		return copy != null && copy.change() == this.changes.get();
	}

	private boolean isFresh(Copy copy) {
		Instant now = this.clock.instant();
		return !now.isBefore(copy.at()) && !now.isAfter(copy.at().plus(KEPT));
	}

	private record Copy(Published published, Instant at, int change) {
	}

}
