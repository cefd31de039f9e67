package vn.dondoc.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.register.DirectiveFilter;
import vn.dondoc.register.Register;
import vn.dondoc.register.Status;
import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.FigureLinks;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.Judging;
import vn.dondoc.statistics.Statistics;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the overview, of one moment: its figures agree with one another. */
@Service
class Overviews {

	private static final Comparator<Row> MOST_OVERDUE = Comparator
		.comparingLong((Row row) -> row.figures().inProgressOverdue())
		.thenComparingLong((row) -> row.figures().assigned())
		.reversed();

	private final Statistics statistics;

	private final Register register;

	private final Waiting waiting;

	private final Stamp stamp;

	private final Clock clock;

	Overviews(Statistics statistics, Register register, Waiting waiting, Stamp stamp, Clock clock) {
		this.statistics = statistics;
		this.register = register;
		this.waiting = waiting;
		this.stamp = stamp;
		this.clock = clock;
	}

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	Overview of(Viewer viewer) {
		LocalDateTime now = VietnamTime.in(this.clock.instant()).toLocalDateTime();
		LocalDate today = now.toLocalDate();
		String read = this.stamp.of(viewer);
		Statistics.Counts documents = count(today, GroupBy.DOCUMENT, Counting.DIRECTIVES, viewer);
		Statistics.Counts agencies = count(today, GroupBy.AGENCY, Counting.ASSIGNMENTS, viewer);
		Map<String, Integer> longest = this.waiting.longestByAgency(today, viewer);
		return new Overview(read, now, documents.total(), agencies.total(),
				agencies.groups().stream().map((group) -> agency(group, longest)).toList(),
				documents.groups().stream().map(Overviews::document).sorted(MOST_OVERDUE).toList(), due(today, viewer),
				this.waiting.latest(today, viewer), this.waiting.unassigned(today, viewer),
				this.waiting.backlog(today, viewer), this.waiting.proposals(today, viewer));
	}

	private static Row agency(Statistics.Group group, Map<String, Integer> longest) {
		return Row.of(group, links(Counting.ASSIGNMENTS).figures(GroupBy.AGENCY, group.key()),
				longest.getOrDefault(group.key(), 0));
	}

	private static Row document(Statistics.Group group) {
		return Row.of(group, links(Counting.DIRECTIVES).figures(GroupBy.DOCUMENT, group.key()), 0);
	}

	static FigureLinks links(Counting counting) {
		return new FigureLinks(null, null, counting, Judging.IN_FORCE);
	}

	private Statistics.Counts count(LocalDate day, GroupBy groupBy, Counting counting, Viewer viewer) {
		return this.statistics.count(day, groupBy, counting, Judging.IN_FORCE, viewer);
	}

	private List<Overview.Due> due(LocalDate today, Viewer viewer) {
		LocalDate end = LocalDate.of(today.getYear(), 12, 31);
		return List.of(due("week", today, today.plusDays(7), viewer), due("month", today, today.plusDays(30), viewer),
				due("year", end, end, viewer));
	}

	private Overview.Due due(String key, LocalDate from, LocalDate to, Viewer viewer) {
		return new Overview.Due(key, from, to,
				this.register.count(DirectiveFilter.due(from, to, Status.IN_PROGRESS_ON_TIME), viewer));
	}

}
