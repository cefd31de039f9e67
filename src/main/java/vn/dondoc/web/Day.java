package vn.dondoc.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.springframework.core.convert.converter.Converter;

/** Reads a day such as {@code 2025-12-31} of a parameter; a blank one is none. */
class Day implements Converter<String, LocalDate> {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	@Override
	public LocalDate convert(String text) {
		if (text.isBlank()) {
			return null;
		}
		try {
			LocalDate day = LocalDate.parse(text.strip());
			// PostgreSQL and the arithmetic of days end before those of LocalDate
			if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
				throw new IllegalArgumentException("Year out of range");
			}
			return day;
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("Not a day", ex);
		}
	}

}
