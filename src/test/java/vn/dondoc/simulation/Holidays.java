package vn.dondoc.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days off of 2025 and of January 2026, as the Government announced them: New Year, Tết
 * from 25 January, the day of the Hùng kings, Victory and Labour day with the 2nd of May,
 * and the National Day. For two of them Saturdays were worked.
 */
final class Holidays {

	static final Set<LocalDate> OFF = Stream
		.of("2025-01-01", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-04-07",
				"2025-04-30", "2025-05-01", "2025-05-02", "2025-09-01", "2025-09-02", "2026-01-01", "2026-01-02")
		.map(LocalDate::parse)
		.collect(Collectors.toSet());

	static final Set<LocalDate> WORKED = Set.of(LocalDate.parse("2025-04-26"), LocalDate.parse("2026-01-10"));

	private Holidays() {
	}

	static boolean isWorkingDay(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return WORKED.contains(day) || !weekend && !OFF.contains(day);
	}

	/** Working days from a day on, it included, until another, it not. */
	static long between(LocalDate from, LocalDate to) {
		return from.datesUntil(to).filter(Holidays::isWorkingDay).count();
	}

}
