package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
		FigureLinks links = new FigureLinks(day, null, counting, deadline);
		return new Answer(day, counting, deadline, counts.total(), api(links.figures(GroupBy.NONE, null)),
				counts.groups()
					.stream()
					.map((group) -> new GroupAnswer(group.key(), group.name(), group.figures(),
							api(links.figures(groupBy, group.key()))))
					.toList());
	}

	@GetMapping("/api/statistics/movements")
	MovementAnswer movements(@RequestParam LocalDate from, @RequestParam(required = false) LocalDate to,
			@RequestParam(defaultValue = "NONE") GroupBy groupBy,
			@RequestParam(defaultValue = "DIRECTIVES") Counting counting,
			@RequestParam(defaultValue = "IN_FORCE") Judging deadline, Viewer viewer) {
		LocalDate day = (to != null) ? to : this.statistics.today();
		Statistics.Changes changes = this.statistics.between(from, day, groupBy, counting, deadline, viewer);
		FigureLinks links = new FigureLinks(day, from, counting, deadline);
		return new MovementAnswer(from, day, counting, deadline, changes.total(),
				api(links.movements(GroupBy.NONE, null)),
				changes.groups()
					.stream()
					.map((group) -> new MovedGroupAnswer(group.key(), group.name(), group.movements(),
							api(links.movements(groupBy, group.key()))))
					.toList());
	}

	private static Map<String, String> api(Map<String, String> links) {
		return links.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (link) -> "/api" + link.getValue()));
	}

	/**
	 * The answer.
	 *
	 * @param links where what each figure counts is listed
	 */
	record Answer(LocalDate asOf, Counting counting, Judging deadline, Figures total, Map<String, String> links,
			List<GroupAnswer> groups) {
	}

	record GroupAnswer(String key, String name, @JsonUnwrapped Figures figures, Map<String, String> links) {
	}

	/**
	 * The answer.
	 *
	 * @param links where what each figure counts is listed
	 */
	record MovementAnswer(LocalDate from, LocalDate to, Counting counting, Judging deadline, Movements total,
			Map<String, String> links, List<MovedGroupAnswer> groups) {
	}

	record MovedGroupAnswer(String key, String name, @JsonUnwrapped Movements movements, Map<String, String> links) {
	}

}
