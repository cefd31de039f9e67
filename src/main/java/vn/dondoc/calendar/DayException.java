package vn.dondoc.calendar;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A day decided otherwise than the rules say.
 *
 * @param working whether offices work on it
 */
public record DayException(@NotNull LocalDate day, @NotNull Boolean working, @NotBlank @Size(max = 300) String reason) {
}
