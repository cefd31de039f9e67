package vn.dondoc.daysoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.calendar.DayException;
import vn.dondoc.calendar.DayExceptions;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/working-days")
class WorkingDaysController {

	private final WorkingDays days;

	private final DayExceptions exceptions;

	private final Clock clock;

	WorkingDaysController(WorkingDays days, DayExceptions exceptions, Clock clock) {
		this.days = days;
		this.exceptions = exceptions;
		this.clock = clock;
	}

	@GetMapping
	YearOfWork year(
			@RequestParam(required = false) @Min(DecidedDay.FIRST_YEAR) @Max(DecidedDay.LAST_YEAR) Integer year) {
		int asked = (year != null) ? year : VietnamTime.today(this.clock).getYear();
		return new YearOfWork(asked, this.days.daysOff(asked), this.exceptions.of(asked));
	}

	@GetMapping("/exceptions")
	Exceptions exceptions(
			@RequestParam(required = false) @Min(DecidedDay.FIRST_YEAR) @Max(DecidedDay.LAST_YEAR) Integer year) {
		return new Exceptions(year(year).exceptions());
	}

	@PutMapping("/exceptions")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void record(@Valid @RequestBody Decision decision, Viewer viewer) {
		viewer.require(Roles.STANDING_BODY, Roles.ADMINISTRATOR);
		this.exceptions.record(decision.days(), viewer.username());
	}

	/** Gives a day back to the rules; that it is there already is no error. */
	@DeleteMapping("/exceptions/{day}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable LocalDate day, Viewer viewer) {
		viewer.require(Roles.STANDING_BODY, Roles.ADMINISTRATOR);
		this.exceptions.remove(day, viewer.username());
	}

	/** Written as {@link Decision} is read. */
	record Exceptions(List<DayException> exceptions) {
	}

}
