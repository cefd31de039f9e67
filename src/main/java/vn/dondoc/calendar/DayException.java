package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * A day decided otherwise than the rules say.
 *
 * @param working whether offices work on it
 */
public record DayException(LocalDate day, boolean working, String reason) {
}
