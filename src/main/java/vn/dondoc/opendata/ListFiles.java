package vn.dondoc.opendata;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.opendata.CsvFile.Separator;
import vn.dondoc.register.AssignmentFilter;
import vn.dondoc.register.AssignmentLine;
import vn.dondoc.register.DirectiveFilter;
import vn.dondoc.register.DirectiveLine;
import vn.dondoc.register.WholeLists;
import vn.dondoc.web.Viewer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists as files, with all lines that their filters find. */
@RestController
class ListFiles {

	private final WholeLists lists;

	private final CsvTexts texts;

	private final Clock clock;

	ListFiles(WholeLists lists, CsvTexts texts, Clock clock) {
		this.lists = lists;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping(path = "/api/directives.csv", produces = { "text/csv", "application/problem+json" })
	@Operation(summary = "Danh sách nhiệm vụ, dạng CSV (RFC 4180, UTF-8 có BOM)")
	void directives(@ParameterObject DirectiveFilter filter, @RequestParam(defaultValue = "COMMA") Separator separator,
			Viewer viewer, HttpServletResponse response) throws IOException {
		CsvFile file = CsvFile.to(response, "nhiem-vu-" + day(filter.asOf()), separator);
		file.line(this.texts.all("csv.", "directive", "title", "priority", "documents", "section", "leads",
				"unfinished", "done", "of", "coordinating", "firstDeadline", "deadline", "extended", "status",
				"daysOverdue", "note"));
		this.lists.directives(filter, viewer, (line) -> write(file, line));
		file.end();
	}

	private void write(CsvFile file, DirectiveLine line) {
		file.line(line.number(), line.title(), this.texts.of("directives.priority." + line.priority()),
				line.documents().stream().map(SourceDocument::text).collect(Collectors.joining("; ")), line.section(),
				line.names(line.leads()), line.names(line.unfinished()), line.done().count(), line.done().of(),
				line.coordinating().stream().map(DirectiveLine.Coordinating::text).collect(Collectors.joining("; ")),
				this.texts.deadline((line.originalDeadline() != null) ? line.originalDeadline() : line.deadline()),
				this.texts.deadline(line.deadline()),
				(line.extended() != null) ? VietnamTime.format(line.extended().latest()) : "",
				this.texts.of("status." + line.status()), line.daysOverdue(), line.note());
	}

	@GetMapping(path = "/api/assignments.csv", produces = { "text/csv", "application/problem+json" })
	@Operation(summary = "Danh sách phân công, dạng CSV (RFC 4180, UTF-8 có BOM)")
	void assignments(@ParameterObject AssignmentFilter filter,
			@RequestParam(defaultValue = "COMMA") Separator separator, Viewer viewer, HttpServletResponse response)
			throws IOException {
		LocalDate day = day(filter.asOf());
		boolean past = !day.equals(day(null));
		CsvFile file = CsvFile.to(response, "phan-cong-" + day, separator);
		file.line(this.texts.all("csv.", "assignment", "directive", "title", "agencyCode", "agency", "firstDeadline",
				"deadline", "status", "state", "daysOverdue", "officer", "submitted", "closed", "level"));
		this.lists.assignments(filter, viewer, (line, title) -> write(file, line, title, past));
		file.end();
	}

	/** Of a past day, the cells of which only the present is kept stay empty. */
	private void write(CsvFile file, AssignmentLine line, String title, boolean past) {
		AssignmentLine.Given first = line.deadlines().get(0);
		String officer = (line.officerName() != null) ? line.officerName() : line.officer();
		file.line(line.number(), line.directive(), title, line.agency().code(), line.agency().name(),
				this.texts.deadline(first.kind(), first.date(), first.text()), this.texts.deadline(line.deadline()),
				this.texts.of("status." + line.status()), past ? "" : this.texts.of("directive.state." + line.state()),
				line.daysOverdue(), past ? "" : officer, past ? "" : CsvTexts.day(line.submittedAt()),
				past ? "" : CsvTexts.day(line.closedAt()), past ? "" : line.escalationLevel());
	}

	private LocalDate day(LocalDate asOf) {
		return (asOf != null) ? asOf : VietnamTime.today(this.clock);
	}

}
