package vn.dondoc.opendata;

import java.io.IOException;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.opendata.CsvFile.Separator;
import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.Judging;
import vn.dondoc.statistics.Statistics;
import vn.dondoc.web.Viewer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The statistics as a file. */
@RestController
class FigureFile {

	private final Statistics statistics;

	private final CsvTexts texts;

	FigureFile(Statistics statistics, CsvTexts texts) {
		this.statistics = statistics;
		this.texts = texts;
	}

	@GetMapping(path = "/api/statistics.csv", produces = { "text/csv", "application/problem+json" })
	@Operation(summary = "Thống kê, dạng CSV (RFC 4180, UTF-8 có BOM)")
	void statistics(@RequestParam(required = false) LocalDate asOf,
			@RequestParam(defaultValue = "NONE") GroupBy groupBy,
			@RequestParam(defaultValue = "DIRECTIVES") Counting counting,
			@RequestParam(defaultValue = "IN_FORCE") Judging deadline,
			@RequestParam(defaultValue = "COMMA") Separator separator, Viewer viewer, HttpServletResponse response)
			throws IOException {
		LocalDate day = (asOf != null) ? asOf : this.statistics.today();
		Statistics.Counts counts = this.statistics.count(day, groupBy, counting, deadline, viewer);
		CsvFile file = CsvFile.to(response, "thong-ke-" + day, separator);
		Object[] header = this.texts.all("csv.figures.", "name", "assigned", "done", "doneOnTime", "doneLate",
				"inProgress", "inProgressOnTime", "recurring", "inProgressOverdue", "withdrawn");
		header[0] = this.texts.of("statistics.groupBy." + groupBy);
		file.line(header);
		counts.groups().forEach((group) -> {
			boolean named = group.name() != null && !group.name().isEmpty();
			write(file, named ? group.name() : this.texts.of("statistics.without." + groupBy), group.figures());
		});
		write(file, this.texts.of("statistics.total"), counts.total());
		file.end();
	}

	private static void write(CsvFile file, String name, Figures figures) {
		file.line(name, figures.assigned(), figures.done(), figures.doneOnTime(), figures.doneLate(),
				figures.inProgress(), figures.inProgressOnTime(), figures.recurring(), figures.inProgressOverdue(),
				figures.withdrawn());
	}

}
