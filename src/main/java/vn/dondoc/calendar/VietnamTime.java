package vn.dondoc.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The one time zone in which days begin and end here, wherever the server stands and
 * whatever its own zone is.
 */
public final class VietnamTime {

	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private VietnamTime() {
	}

	/** The day that it is in Việt Nam by this clock. */
	public static LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), ZONE);
	}

	/** A day as letters and pages write it: 05/03/2026. */
	public static String format(LocalDate day) {
		return DAY.format(day);
	}

}
