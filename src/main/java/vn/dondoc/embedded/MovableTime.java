package vn.dondoc.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import vn.dondoc.calendar.ClockMoved;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.startup.StartupText;

/** Sets the one clock, and remembers its shift over restarts. */
final class MovableTime {

	private static final Logger log = LoggerFactory.getLogger(MovableTime.class);

	private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private final AdjustableClock clock;

	private final Path file;

	private final ApplicationEventPublisher events;

	/** Goes on in the time of the last run. */
	MovableTime(AdjustableClock clock, Path file, ApplicationEventPublisher events) {
		this.clock = clock;
		this.file = file;
		this.events = events;
		clock.shift(remembered());
	}

	/**
	 * Reads an ISO 8601 date and time with offset.
	 * @throws DateTimeException when it is none, or lies outside the years 2000 to 2100
	 */
	static OffsetDateTime read(String text) {
		OffsetDateTime time = OffsetDateTime.parse(text.strip());
		int year = time.atZoneSameInstant(VietnamTime.ZONE).getYear();
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new DateTimeException("year " + year);
		}
		return time;
	}

	Clock clock() {
		return this.clock;
	}

	OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), VietnamTime.ZONE);
	}

	/** The time as people read it. */
	String text() {
		return TEXT.format(now());
	}

	boolean isMoved() {
		return !this.clock.shift().isZero();
	}

	/** Sets the time while nobody looks yet. */
	void startAt(Instant instant) {
		Duration shift = this.clock.shiftTo(instant);
		remember(shift);
		this.clock.shift(shift);
	}

	synchronized void moveTo(Instant instant) {
		Instant before = this.clock.instant();
		startAt(instant);
		this.events.publishEvent(new ClockMoved(before, instant));
	}

	private void remember(Duration shift) {
		try {
			DurableFile.write(this.file, shift.toString().getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Duration remembered() {
		if (Files.notExists(this.file)) {
			return Duration.ZERO;
		}
		try {
			return Duration.parse(Files.readString(this.file).strip());
		}
		catch (IOException | DateTimeException ex) {
			log.warn(StartupText.of("clock-file-unreadable", this.file));
			return Duration.ZERO;
		}
	}

}
