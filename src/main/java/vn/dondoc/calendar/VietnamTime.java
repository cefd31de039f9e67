package vn.dondoc.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

	/**
	 * The last moment of a day in Việt Nam, to the microsecond that the database keeps.
	 */
	public static OffsetDateTime endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(ZONE).toOffsetDateTime().minusNanos(1_000);
	}

	/** The same moment, as clocks in Việt Nam show it; null stays null. */
	public static OffsetDateTime in(OffsetDateTime moment) {
		return (moment != null) ? moment.atZoneSameInstant(ZONE).toOffsetDateTime() : null;
	}

	/** The same moment, as clocks in Việt Nam show it. */
	public static OffsetDateTime in(Instant moment) {
		return moment.atZone(ZONE).toOffsetDateTime();
	}

	/** A day as letters and pages write it: 05/03/2026. */
	public static String format(LocalDate day) {
		return DAY.format(day);
	}

}
