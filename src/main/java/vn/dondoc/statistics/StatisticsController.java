package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.dondoc.web.Viewer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatisticsController {

	private final Statistics statistics;

	StatisticsController(Statistics statistics) {
		this.statistics = statistics;
	}

	@GetMapping("/api/statistics")
	Answer statistics(@RequestParam(required = false) LocalDate asOf,
			@RequestParam(defaultValue = "NONE") GroupBy groupBy,
			@RequestParam(defaultValue = "DIRECTIVES") Counting counting,
			@RequestParam(defaultValue = "IN_FORCE") Judging deadline, Viewer viewer) {
		LocalDate day = (asOf != null) ? asOf : this.statistics.today();
		Statistics.Counts counts = this.statistics.count(day, groupBy, counting, deadline, viewer);
		return new Answer(day, counting, deadline, counts.total(),
				counts.groups().stream().map(GroupAnswer::new).toList());
	}

	record Answer(LocalDate asOf, Counting counting, Judging deadline, Figures total, List<GroupAnswer> groups) {
	}

	record GroupAnswer(String key, String name, @JsonUnwrapped Figures figures) {

		GroupAnswer(Statistics.Group group) {
			this(group.key(), group.name(), group.figures());
		}

	}

}
