package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.dondoc.web.Viewer;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures as a page: each leads to the directives or assignments behind it. */
@Controller
class StatisticsPage {

	private final Statistics statistics;

	StatisticsPage(Statistics statistics) {
		this.statistics = statistics;
	}

	/**
	 * Figures and movements are of one moment: they agree with each other.
	 * @param since an earlier day with which it is compared
	 */
	@GetMapping("/statistics")
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	String statistics(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
			@RequestParam(defaultValue = "NONE") GroupBy groupBy,
			@RequestParam(defaultValue = "DIRECTIVES") Counting counting,
			@RequestParam(defaultValue = "IN_FORCE") Judging deadline, Viewer viewer, Model model) {
		LocalDate today = this.statistics.today();
		LocalDate day = (asOf != null) ? asOf : today;
		Statistics.Counts counts = this.statistics.count(day, groupBy, counting, deadline, viewer);
		FigureLinks links = new FigureLinks(day.equals(today) ? null : day, since, counting, deadline);
		model.addAttribute("day", day);
		model.addAttribute("since", since);
		model.addAttribute("counting", counting);
		model.addAttribute("groupBy", groupBy);
		model.addAttribute("deadline", deadline);
		model.addAttribute("deadlines", Judging.values());
		model.addAttribute("countings", Counting.values());
		model.addAttribute("groupBys", GroupBy.values());
		model.addAttribute("total", new Row(null, counts.total(), links.figures(GroupBy.NONE, null)));
		model.addAttribute("groups",
				counts.groups()
					.stream()
					.map((group) -> new Row(group.name(), group.figures(), links.figures(groupBy, group.key())))
					.toList());
		model.addAttribute("wrongSince", since != null && !since.isBefore(day));
		if (since != null && since.isBefore(day)) {
			Statistics.Changes changes = this.statistics.between(since, day, groupBy, counting, deadline, viewer);
			model.addAttribute("moved", new Moved(null, changes.total(), links.movements(GroupBy.NONE, null)));
			model.addAttribute("movedGroups", moved(changes.groups(), links, groupBy));
		}
		return "statistics/statistics";
	}

	private static List<Moved> moved(List<Statistics.ChangedGroup> groups, FigureLinks links, GroupBy groupBy) {
		return groups.stream()
			.map((group) -> new Moved(group.name(), group.movements(), links.movements(groupBy, group.key())))
			.toList();
	}

	/**
	 * A row of the table.
	 *
	 * @param links where what each figure counts is listed, by the figure's name
	 */
	record Row(String name, Figures figures, Map<String, String> links) {

		public Shares shares() {
			return Shares.of(this.figures);
		}

	}

	/** A row of the table of movements; the links as in the other. */
	record Moved(String name, Movements movements, Map<String, String> links) {
	}

}
