package vn.dondoc.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatisticsController {

	private final Statistics statistics;

	private final Clock clock;

	StatisticsController(Statistics statistics, Clock clock) {
		this.statistics = statistics;
		this.clock = clock;
	}

	@GetMapping("/api/statistics")
	Answer statistics(@RequestParam(required = false) LocalDate asOf,
			@RequestParam(defaultValue = "NONE") Statistics.GroupBy groupBy,
			@RequestParam(defaultValue = "DIRECTIVES") Statistics.Counting counting, Viewer viewer) {
		LocalDate day = (asOf != null) ? asOf : VietnamTime.today(this.clock);
		List<Statistics.Group> total = this.statistics.count(day, Statistics.GroupBy.NONE, counting, viewer);
		List<Statistics.Group> groups = (groupBy != Statistics.GroupBy.NONE)
				? this.statistics.count(day, groupBy, counting, viewer) : List.of();
		return new Answer(day, counting, total.get(0).figures(), groups.stream().map(GroupAnswer::new).toList());
	}

	record Answer(LocalDate asOf, Statistics.Counting counting, Figures total, List<GroupAnswer> groups) {
	}

	record GroupAnswer(String key, String name, @JsonUnwrapped Figures figures) {

		GroupAnswer(Statistics.Group group) {
			this(group.key(), group.name(), group.figures());
		}

	}

}
