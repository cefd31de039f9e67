package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HolidaysTests {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");

	/**
	 * The weekdays that offices had off, as announced, without days swapped for
	 * Saturdays.
	 */
	@ParameterizedTest
	@CsvSource({ //
			"2021, 1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9",
			"2022, 3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9",
			"2023, 2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9",
			"2024, 1/1 8/2 9/2 12/2 13/2 14/2 18/4 30/4 1/5 2/9 3/9",
			"2025, 1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 1/9 2/9",
			"2026, 1/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 1/9 2/9 24/11" })
	void weekdaysOffAreThoseOfThatYear(int year, String weekdaysOff) {
		List<String> off = Holidays.of(year)
			.stream()
			.map(DayOff::day)
			.filter((day) -> !Holidays.isWeekend(day))
			.map(DAY::format)
			.toList();

		assertThat(String.join(" ", off)).isEqualTo(weekdaysOff);
	}

	/** Of 2007 and 2030 the Chinese new year is a day later. */
	@ParameterizedTest
	@CsvSource({ "2007, --02-17, --04-26", "2020, --01-25, --04-02", "2023, --01-22, --04-29", "2027, --02-06, --04-16",
			"2030, --02-02, --04-12", "2050, --01-23, --04-01", "2100, --02-09, --04-18" })
	void tetAndTheHungKingsFollowTheMoonOverVietnam(int year, MonthDay tet, MonthDay hungKings) {
		assertThat(VietnameseCalendar.day(year, 1, 1)).isEqualTo(tet.atYear(year));
		assertThat(VietnameseCalendar.day(year, 3, 10)).isEqualTo(hungKings.atYear(year));
	}

	@Test
	void substitutesFollowEachOther() {
		assertThat(Holidays.of(2023)).filteredOn(DayOff::substitute)
			.extracting(DayOff::day)
			.containsExactly(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 25), LocalDate.of(2023, 1, 26),
					LocalDate.of(2023, 5, 2), LocalDate.of(2023, 5, 3), LocalDate.of(2023, 9, 4));
	}

}
