package vn.dondoc.register;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.assignment.UnknownAssignment;
import vn.dondoc.directive.UnknownDirective;
import vn.dondoc.web.Viewer;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class RegisterController {

	private final Register register;

	private final AssignmentQueries assignments;

	private final EventQueries events;

	private final ReportQueries reports;

	RegisterController(Register register, AssignmentQueries assignments, EventQueries events, ReportQueries reports) {
		this.register = register;
		this.assignments = assignments;
		this.events = events;
		this.reports = reports;
	}

	@GetMapping("/directives")
	Page<DirectiveLine> directives(@ParameterObject DirectiveFilter filter,
			@RequestParam(defaultValue = "NUMBER") Order sort, @RequestParam(defaultValue = "0") @Min(0) int page,
			@RequestParam(defaultValue = "50") @Min(1) @Max(500) int size, Viewer viewer) {
		return this.register.list(filter, sort, page, size, viewer).page();
	}

	@GetMapping("/directives/{number}")
	DirectiveWithEvents directive(@PathVariable String number, Viewer viewer) {
		DirectiveLine line = this.register.one(number, viewer).orElseThrow(() -> new UnknownDirective(number));
		return new DirectiveWithEvents(line, this.events.of(number, viewer));
	}

	@GetMapping("/assignments")
	Page<AssignmentLine> assignments(@ParameterObject AssignmentFilter filter,
			@RequestParam(defaultValue = "URGENCY") AssignmentOrder sort,
			@RequestParam(defaultValue = "0") @Min(0) int page,
			@RequestParam(defaultValue = "50") @Min(1) @Max(500) int size, Viewer viewer) {
		return this.assignments.list(filter, sort, page, size, viewer);
	}

	@GetMapping("/assignments/{number}")
	AssignmentLine assignment(@PathVariable String number, Viewer viewer) {
		return this.assignments.one(number, viewer).orElseThrow(() -> new UnknownAssignment(number));
	}

	@GetMapping("/assignments/{number}/reports")
	List<ReportQueries.Report> reports(@PathVariable String number, Viewer viewer) {
		assignment(number, viewer);
		return this.reports.of(number);
	}

	record DirectiveWithEvents(@JsonUnwrapped DirectiveLine directive, List<EventQueries.Event> events) {
	}

}
