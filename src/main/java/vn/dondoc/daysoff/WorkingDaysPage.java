package vn.dondoc.daysoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import vn.dondoc.calendar.DayException;
import vn.dondoc.calendar.DayExceptions;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A year's days off, and what is decided for it. */
@Controller
class WorkingDaysPage {

	private final WorkingDays days;

	private final DayExceptions exceptions;

	private final Clock clock;

	private final MessageSource messages;

	WorkingDaysPage(WorkingDays days, DayExceptions exceptions, Clock clock, MessageSource messages) {
		this.days = days;
		this.exceptions = exceptions;
		this.clock = clock;
		this.messages = messages;
	}

	@GetMapping("/working-days")
	String year(@RequestParam(required = false) @Min(DecidedDay.FIRST_YEAR) @Max(DecidedDay.LAST_YEAR) Integer year,
			Viewer viewer, Model model) {
		return page((year != null) ? year : VietnamTime.today(this.clock).getYear(), viewer, model);
	}

	@PostMapping("/working-days")
	String record(@Valid @ModelAttribute("entered") DecidedDay entered, BindingResult errors, Viewer viewer,
			Model model, HttpServletResponse response, RedirectAttributes after) {
		requireEditor(viewer);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return year((entered.day() != null) ? entered.day().getYear() : null, viewer, model);
		}
		return recorded(List.of(entered.exception()), viewer, after);
	}

	@PostMapping("/working-days/import")
	String importLines(@RequestParam @Size(max = 100_000) String lines, Viewer viewer, Model model,
			HttpServletResponse response, RedirectAttributes after, Locale locale) {
		requireEditor(viewer);
		try {
			return recorded(DecisionLines.read(lines), viewer, after);
		}
		catch (WrongDecision ex) {
			model.addAttribute("lines", lines);
			model.addAttribute("problem", this.messages.getMessage(ex, locale));
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return year(null, viewer, model);
		}
	}

	@PostMapping("/working-days/remove")
	String remove(@RequestParam LocalDate day, Viewer viewer, RedirectAttributes after) {
		requireEditor(viewer);
		this.exceptions.remove(day, viewer.username());
		after.addFlashAttribute("removed", day);
		return "redirect:/working-days?year=" + day.getYear();
	}

	private String recorded(List<DayException> decided, Viewer viewer, RedirectAttributes after) {
		this.exceptions.record(decided, viewer.username());
		after.addFlashAttribute("recorded", decided.size());
		return "redirect:/working-days?year=" + decided.get(0).day().getYear();
	}

	private String page(int year, Viewer viewer, Model model) {
		model.addAttribute("shown", new YearOfWork(year, this.days.daysOff(year), this.exceptions.of(year)));
		model.addAttribute("history", this.exceptions.history(year));
		model.addAttribute("mayEdit", viewer.has(Roles.STANDING_BODY) || viewer.has(Roles.ADMINISTRATOR));
		if (!model.containsAttribute("entered")) {
			model.addAttribute("entered", new DecidedDay(null, null, null));
		}
		return "daysoff/working-days";
	}

	private static void requireEditor(Viewer viewer) {
		viewer.require(Roles.STANDING_BODY, Roles.ADMINISTRATOR);
	}

}
