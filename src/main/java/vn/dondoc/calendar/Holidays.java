package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.dondoc.calendar.DayOff.Holiday;

/**
 * The days off that the Labour Code of 2019 gives: articles 111 (a holiday on a weekend
 * moves on) and 112 (which days). What is decided for a single year are exceptions.
 */
final class Holidays {

	private static final int FIRST_CULTURE_DAY = 2026;

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private Holidays() {
	}

	static boolean isWeekend(LocalDate day) {
		return WEEKEND.contains(day.getDayOfWeek());
	}

	/** In the order of days; one day can be off for two reasons. */
	static List<DayOff> of(int year) {
		List<DayOff> named = Stream.of(fixed(year), tet(year), nationalDays(year))
			.flatMap(List::stream)
			.sorted(Comparator.comparing(DayOff::day))
			.toList();
		Set<LocalDate> off = named.stream().map(DayOff::day).collect(Collectors.toCollection(TreeSet::new));
		List<DayOff> all = new ArrayList<>(named);
		for (DayOff holiday : named) {
			if (isWeekend(holiday.day())) {
				all.add(new DayOff(substitute(holiday.day(), off), holiday.holiday(), true));
			}
		}
		all.sort(Comparator.comparing(DayOff::day));
		return List.copyOf(all);
	}

	/** The next working day that is not off already; taken with that. */
	private static LocalDate substitute(LocalDate holiday, Set<LocalDate> off) {
		LocalDate day = holiday;
		while (isWeekend(day) || !off.add(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

	private static List<DayOff> fixed(int year) {
		List<DayOff> days = new ArrayList<>(List.of(day(LocalDate.of(year, Month.JANUARY, 1), Holiday.NEW_YEAR),
				day(VietnameseCalendar.day(year, 3, 10), Holiday.HUNG_KINGS),
				day(LocalDate.of(year, Month.APRIL, 30), Holiday.REUNIFICATION),
				day(LocalDate.of(year, Month.MAY, 1), Holiday.LABOUR)));
		if (year >= FIRST_CULTURE_DAY) {
			days.add(day(LocalDate.of(year, Month.NOVEMBER, 24), Holiday.CULTURE));
		}
		return days;
	}

	/** Five days; since 2020 always from the last but one of the old year. */
	private static List<DayOff> tet(int year) {
		LocalDate first = VietnameseCalendar.day(year, 1, 1);
		return first.minusDays(2).datesUntil(first.plusDays(3)).map((day) -> day(day, Holiday.TET)).toList();
	}

	/** Two days; the second is the one that makes the longer rest. */
	private static List<DayOff> nationalDays(int year) {
		LocalDate national = LocalDate.of(year, Month.SEPTEMBER, 2);
		boolean after = Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY).contains(national.getDayOfWeek());
		return List.of(day(national, Holiday.NATIONAL),
				day(after ? national.plusDays(1) : national.minusDays(1), Holiday.NATIONAL));
	}

	private static DayOff day(LocalDate day, Holiday holiday) {
		return new DayOff(day, holiday, false);
	}

}
