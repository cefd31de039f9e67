package vn.dondoc.daysoff;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.dondoc.calendar.DayException;

/** What is decided for some days, all of it or nothing. */
record Decision(@NotEmpty @Size(max = 366) List<@Valid @NotNull DecidedDay> exceptions) {

	List<DayException> days() {
		return this.exceptions.stream().map(DecidedDay::exception).toList();
	}

}
