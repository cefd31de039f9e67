package vn.dondoc.embedded;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import vn.dondoc.calendar.VietnamTime;

/**
 * Runs at the speed of the clock it is built on, shifted by an amount that can change.
 */
final class AdjustableClock extends Clock {

	private final Clock base;

	private final AtomicReference<Duration> shift;

	AdjustableClock(Clock base) {
		this(base.withZone(VietnamTime.ZONE), new AtomicReference<>(Duration.ZERO));
	}

	private AdjustableClock(Clock base, AtomicReference<Duration> shift) {
		this.base = base;
		this.shift = shift;
	}

	void shift(Duration amount) {
		this.shift.set(amount);
	}

	Duration shift() {
		return this.shift.get();
	}

	/** The shift with which the clock says this instant now. */
	Duration shiftTo(Instant instant) {
		return Duration.between(this.base.instant(), instant);
	}

	@Override
	public Instant instant() {
		return this.base.instant().plus(this.shift.get());
	}

	@Override
	public ZoneId getZone() {
		return this.base.getZone();
	}

	/** A clock in another zone that moves together with this one. */
	@Override
	public Clock withZone(ZoneId zone) {
		return new AdjustableClock(this.base.withZone(zone), this.shift);
	}

}
