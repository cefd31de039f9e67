package vn.dondoc.testing;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;

/**
 * What becomes of a directive of the made-up year, and how many meet it: of those given
 * before November, and of those given later.
 */
enum YearFate {

	ON_TIME(512, 30), LATE_BY_14_11(152, 0), OVERDUE_ON_14_11_DONE_SINCE(55, 0), LATE_SINCE(20, 10),
	OVERDUE_SINCE_BEFORE_14_11(52, 0), OVERDUE_SINCE(13, 6), DUE_AT_YEARS_END(161, 60), DUE_LATER(90, 60),
	RECURRING(67, 10);

	private static final LocalDate[] LATER = { LocalDate.of(2025, 12, 26), LocalDate.of(2025, 12, 29),
			LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 31),
			LocalDate.of(2026, 6, 30), LocalDate.of(2026, 12, 31) };

	final int early;

	final int late;

	YearFate(int early, int late) {
		this.early = early;
		this.late = late;
	}

	/** The deadline in force in the end; often the middle or the end of a month. */
	LocalDate due(LocalDate issued, Random random) {
		LocalDate first = issued.plusDays(6);
		return switch (this) {
			case ON_TIME -> (random.nextInt(14) == 0) ? LATER[random.nextInt(3)]
					: between(first, LocalDate.of(2025, 12, 20), random);
			case LATE_BY_14_11 -> between(first, LocalDate.of(2025, 11, 2), random);
			case OVERDUE_ON_14_11_DONE_SINCE, OVERDUE_SINCE_BEFORE_14_11 ->
				between(YearCourse.later(first, LocalDate.of(2025, 7, 1)), LocalDate.of(2025, 11, 13), random);
			case LATE_SINCE -> between(YearCourse.later(first, SeededYear.BEFORE), LocalDate.of(2025, 12, 16), random);
			case OVERDUE_SINCE -> between(YearCourse.later(first, SeededYear.BEFORE), YearCourse.LAST, random);
			case DUE_AT_YEARS_END -> LocalDate.of(2025, 12, 31);
			case DUE_LATER -> LATER[random.nextInt(LATER.length)];
			case RECURRING -> null;
		};
	}

	/**
	 * How it went at one of the agencies; the last few of many are those that are behind.
	 */
	History at(String agency, boolean behind, LocalDate due, boolean single, YearCourse course) {
		if (this == RECURRING) {
			return course.recurring(agency);
		}
		if (!behind) {
			return course.onTime(agency, due, false);
		}
		return switch (this) {
			case ON_TIME -> course.onTime(agency, due, single);
			case LATE_BY_14_11 -> course.late(agency, due, due.plusDays(2), SeededYear.BEFORE, single);
			case OVERDUE_ON_14_11_DONE_SINCE ->
				course.late(agency, due, SeededYear.BEFORE.plusDays(1), YearCourse.LAST, single);
			case LATE_SINCE -> course.late(agency, due, due.plusDays(2), YearCourse.LAST, single);
			case OVERDUE_SINCE_BEFORE_14_11, OVERDUE_SINCE -> course.open(agency, due, due.plusDays(1), single);
			case DUE_AT_YEARS_END, DUE_LATER -> course.open(agency, due, LocalDate.of(2025, 11, 20), single);
			case RECURRING -> throw new IllegalStateException();
		};
	}

	private static LocalDate between(LocalDate from, LocalDate to, Random random) {
		LocalDate day = from.plusDays(random.nextInt((int) Math.max(1, to.toEpochDay() - from.toEpochDay() + 1)));
		LocalDate even = (random.nextInt(3) == 0) ? day.withDayOfMonth(15)
				: day.with(TemporalAdjusters.lastDayOfMonth());
		return (random.nextInt(3) > 0 && !even.isBefore(from) && !even.isAfter(to)) ? even : day;
	}

}
