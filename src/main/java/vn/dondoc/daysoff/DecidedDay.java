package vn.dondoc.daysoff;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.dondoc.calendar.DayException;

/**
 * What is decided for a day.
 *
 * @param working whether offices work on it
 */
record DecidedDay(@NotNull LocalDate day, @NotNull Boolean working, @NotBlank @Size(max = 300) String reason) {

	static final int FIRST_YEAR = 2000;

	static final int LAST_YEAR = 2100;

	DayException exception() {
		if (this.day.getYear() < FIRST_YEAR || this.day.getYear() > LAST_YEAR) {
			throw new WrongDecision("day", "workingDays.wrong.year");
		}
		return new DayException(this.day, this.working, this.reason.strip());
	}

}
