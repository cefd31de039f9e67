package vn.dondoc.reminder;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingDays;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the morning's letters are due. */
@Component
class Mornings {

	private final LocalTime time;

	private final WorkingDays workingDays;

	private final Clock clock;

	Mornings(@Value("${dondoc.digest.time:07:30}") String time, WorkingDays workingDays, Clock clock) {
		this.time = read(time);
		this.workingDays = workingDays;
		this.clock = clock;
	}

	private static LocalTime read(String text) {
		try {
			return LocalTime.parse(text.strip());
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("dondoc.digest.time is not a time like 07:30: " + text, ex);
		}
	}

	LocalTime time() {
		return this.time;
	}

	/** Whether it is a working day, and not too early. */
	boolean hasCome() {
		ZonedDateTime now = now();
		return this.workingDays.isWorkingDay(now.toLocalDate()) && !now.toLocalTime().isBefore(this.time);
	}

	/** The last one that has come, of any day. */
	Instant last() {
		ZonedDateTime today = now().with(this.time);
		return (today.isAfter(now()) ? today.minusDays(1) : today).toInstant();
	}

	/** The next one, of any day. */
	Instant next() {
		return last().atZone(VietnamTime.ZONE).plusDays(1).toInstant();
	}

	private ZonedDateTime now() {
		return this.clock.instant().atZone(VietnamTime.ZONE);
	}

}
