package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.List;

import vn.dondoc.web.Viewer;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures as a page: each leads to the directives behind it. */
@Controller
class StatisticsPage {

	private final Statistics statistics;

	StatisticsPage(Statistics statistics) {
		this.statistics = statistics;
	}

	@GetMapping("/statistics")
	String statistics(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
			@RequestParam(defaultValue = "NONE") GroupBy groupBy,
			@RequestParam(defaultValue = "DIRECTIVES") Counting counting,
			@RequestParam(defaultValue = "IN_FORCE") Judging deadline, Viewer viewer, Model model) {
		LocalDate today = this.statistics.today();
		LocalDate day = (asOf != null) ? asOf : today;
		Statistics.Counts counts = this.statistics.count(day, groupBy, counting, deadline, viewer);
		RowLinks links = new RowLinks(day.equals(today) ? null : day, counting, deadline);
		List<Row> groups = counts.groups()
			.stream()
			.map((group) -> new Row(group.name(), group.figures(), links.of(groupBy, group.key())))
			.toList();
		model.addAttribute("day", day);
		model.addAttribute("counting", counting);
		model.addAttribute("groupBy", groupBy);
		model.addAttribute("deadline", deadline);
		model.addAttribute("deadlines", Judging.values());
		model.addAttribute("countings", Counting.values());
		model.addAttribute("groupBys", GroupBy.values());
		model.addAttribute("total", new Row(null, counts.total(), links.of(GroupBy.NONE, null)));
		model.addAttribute("groups", groups);
		return "statistics/statistics";
	}

	/**
	 * A row of the table.
	 *
	 * @param link where the directives behind it are listed; null when no list shows them
	 */
	record Row(String name, Figures figures, String link) {

		public Shares shares() {
			return Shares.of(this.figures);
		}

	}

}
