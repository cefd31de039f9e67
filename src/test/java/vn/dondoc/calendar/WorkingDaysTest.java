package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@Transactional
class WorkingDaysTest {

	@Autowired
	private WorkingDays days;

	@Autowired
	private DayExceptions exceptions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@BeforeEach
	void begin() {
		this.clock.set("2026-11-22T08:00:00+07:00");
	}

	@Test
	void theFirstDayCountsAndTheDeadlineDoesNot() {
		assertThat(this.days.between(day("2026-03-02"), day("2026-03-09"))).isEqualTo(5);
		assertThat(this.days.between(day("2026-03-06"), day("2026-03-09"))).isOne();
		assertThat(this.days.between(day("2026-03-09"), day("2026-03-09"))).isZero();
		assertThat(this.days.between(day("2026-03-10"), day("2026-03-09"))).isZero();
	}

	@Test
	void aDeadlineOnAHolidayStaysThere() {
		// 30/4 and 1/5 are off, then comes a weekend
		assertThat(this.days.between(day("2026-04-29"), day("2026-04-30"))).isOne();
		assertThat(this.days.between(day("2026-04-29"), day("2026-05-03"))).isOne();
		assertThat(this.days.between(day("2026-04-30"), day("2026-05-04"))).isZero();
	}

	@Test
	void aNewYearBeginsWithAHoliday() {
		assertThat(this.days.between(day("2025-12-31"), day("2026-01-05"))).as("2/1 was swapped for 10/1").isOne();
		assertThat(this.days.next(day("2025-12-31"))).isEqualTo(day("2026-01-05"));
		assertThat(this.days.between(day("2027-12-31"), day("2028-01-04"))).as("1/1 is a Saturday, 3/1 in its place")
			.isOne();
	}

	@Test
	void tetStopsTwoWeeks() {
		assertThat(this.days.next(day("2026-02-13"))).isEqualTo(day("2026-02-23"));
		assertThat(this.days.between(day("2026-02-09"), day("2026-02-25"))).isEqualTo(7);
		assertThat(this.days.plus(day("2026-02-25"), -7)).isEqualTo(day("2026-02-09"));
	}

	@Test
	void makeUpSaturdaysCount() {
		assertThat(this.days.isWorkingDay(day("2026-08-22"))).isTrue();
		assertThat(this.days.isWorkingDay(day("2026-08-29"))).isFalse();
		assertThat(this.days.plus(day("2026-08-21"), 7)).isEqualTo(day("2026-09-03"));
	}

	@Test
	void whatIsDecidedOverridesTheRulesAtOnce() {
		this.exceptions.record(List.of(new DayException(day("2026-11-24"), true, "Chưa nghỉ"),
				new DayException(day("2026-11-25"), false, "Bão")), "admin");
		assertThat(this.days.next(day("2026-11-23"))).isEqualTo(day("2026-11-24"));
		assertThat(this.days.next(day("2026-11-24"))).isEqualTo(day("2026-11-26"));

		this.exceptions.remove(day("2026-11-24"), "thuongtruc");
		assertThat(this.days.next(day("2026-11-23"))).isEqualTo(day("2026-11-26"));
	}

	@Test
	void everyChangeIsKeptWithItsAuthor() {
		List<DayException> decided = List.of(new DayException(day("2031-03-03"), false, "Lũ"));
		this.exceptions.record(decided, "admin");
		this.exceptions.record(decided, "thuongtruc");
		assertThat(this.exceptions.remove(day("2031-03-03"), "thuongtruc")).isTrue();
		assertThat(this.exceptions.remove(day("2031-03-03"), "thuongtruc")).isFalse();

		assertThat(this.exceptions.of(2031)).isEmpty();
		assertThat(this.exceptions.history(2031)).extracting(DayExceptions.Change::recordedBy)
			.containsExactly("thuongtruc", "admin");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from working_day_change").update())
			.withMessageContaining("never changed or deleted");
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

}
