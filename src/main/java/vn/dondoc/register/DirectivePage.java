package vn.dondoc.register;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.assignment.UnknownAssignment;
import vn.dondoc.directive.UnknownDirective;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of one directive. While it is open the browser asks every few seconds whether
 * anything has happened to it, and gets it anew when something has.
 */
@Controller
@RequestMapping("/directives/{number}")
class DirectivePage {

	/** More agencies than a person wants to read unasked. */
	private static final int MANY = 10;

	private final Register register;

	private final AssignmentQueries assignments;

	private final ReportQueries reports;

	private final EventQueries events;

	private final Happenings happenings;

	private final ProcessPictures pictures;

	DirectivePage(Register register, AssignmentQueries assignments, ReportQueries reports, EventQueries events,
			Happenings happenings, ProcessPictures pictures) {
		this.register = register;
		this.assignments = assignments;
		this.reports = reports;
		this.events = events;
		this.happenings = happenings;
		this.pictures = pictures;
	}

	/**
	 * @param agency code of the one agency that is meant; blank for all
	 */
	@GetMapping
	ModelAndView page(@PathVariable String number, @RequestParam(defaultValue = "") String agency, Viewer viewer) {
		return filled("register/directive", number, agency, viewer);
	}

	/** What can change of it, or 204 while it is what the stamp says. */
	@GetMapping("/live")
	ModelAndView live(@PathVariable String number, @RequestParam(defaultValue = "") String agency,
			@RequestParam long stamp, Viewer viewer, HttpServletResponse response) {
		if (this.events.stamp(number, viewer) == stamp && stamp > 0) {
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return null;
		}
		return filled("register/directive-live :: live", number, agency, viewer);
	}

	private ModelAndView filled(String view, String number, String agency, Viewer viewer) {
		DirectiveLine directive = this.register.one(number, viewer).orElseThrow(() -> new UnknownDirective(number));
		// first: what happens while the rest is read is then shown once more, not missed
		long stamp = this.events.stamp(number, viewer);
		List<AssignmentLine> all = this.assignments.ofDirective(number, viewer);
		List<AssignmentLine> shown = all.stream()
			.filter((line) -> agency.isEmpty() || line.agency().code().equals(agency))
			.toList();
		if (shown.isEmpty()) {
			throw new UnknownAssignment(number + "." + agency);
		}
		List<String> numbers = shown.stream().map(AssignmentLine::number).toList();
		return new ModelAndView(view).addObject("directive", directive)
			.addObject("viewer", viewer)
			.addObject("stamp", stamp)
			.addObject("agency", agency)
			.addObject("assignments", shown)
			.addObject("many", shown.size() > MANY)
			.addObject("picture", this.pictures.of(shown))
			.addObject("whole", this.pictures.of(number))
			.addObject("reports",
					this.reports.ofDirective(number, viewer)
						.stream()
						.filter((report) -> numbers.contains(report.assignment()))
						.toList())
			.addObject("days", this.happenings.of(number, agency.isEmpty() ? null : agency, viewer));
	}

}
