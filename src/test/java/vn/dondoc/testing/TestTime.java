package vn.dondoc.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test sets it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTime {

	@Bean
	@Primary
	MovedClock movedClock() {
		return new MovedClock(ZoneId.of("Asia/Ho_Chi_Minh"),
				new AtomicReference<>(Instant.parse("2025-07-01T01:00:00Z")));
	}

	/** Shows the time it was set to. */
	public static final class MovedClock extends Clock {

		private final ZoneId zone;

		private final AtomicReference<Instant> now;

		private MovedClock(ZoneId zone, AtomicReference<Instant> now) {
			this.zone = zone;
			this.now = now;
		}

		/** Sets it, for instance to "2025-08-01T08:00:00+07:00". */
		public void set(String time) {
			this.now.set(OffsetDateTime.parse(time).toInstant());
		}

		/** Lets time pass. */
		public void pass(Duration time) {
			this.now.updateAndGet((before) -> before.plus(time));
		}

		@Override
		public Instant instant() {
			return this.now.get();
		}

		@Override
		public ZoneId getZone() {
			return this.zone;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return new MovedClock(zone, this.now);
		}

	}

}
