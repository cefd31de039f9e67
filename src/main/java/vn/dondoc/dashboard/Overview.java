package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.Shares;

/**
 * Everything that the page shows except the trend, read in one snapshot.
 *
 * @param stamp what the record was when this was read
 * @param directives all directives
 * @param assignments all assignments
 * @param agencies by name, counting assignments
 * @param documents counting directives, those with most overdue first
 */
record Overview(String stamp, LocalDateTime at, Figures directives, Figures assignments, List<Row> agencies,
		List<Row> documents, List<Due> due, List<Waiting.Late> latest, List<Waiting.Unassigned> unassigned,
		Waiting.Backlog backlog, Waiting.Proposals proposals) {

	public LocalDate today() {
		return this.at.toLocalDate();
	}

	public boolean isEmpty() {
		return this.directives.assigned() == 0;
	}

	public List<Row> firstDocuments() {
		return this.documents.stream().limit(Waiting.LINES).toList();
	}

	/** Agencies that have left something unassigned longest. */
	public List<Waiting.Unassigned> firstUnassigned() {
		return this.unassigned.stream().limit(Waiting.LINES).toList();
	}

	public List<Waiting.Unassigned> otherUnassigned() {
		return this.unassigned.stream().skip(Waiting.LINES).toList();
	}

	public Trend.Measure[] measures() {
		return Trend.Measure.values();
	}

	public int daysToAssign() {
		return Waiting.DAYS_TO_ASSIGN;
	}

	public int redDays() {
		return Light.RED_DAYS;
	}

	public int redPercent() {
		return Light.RED_PERCENT;
	}

	/** Where the directives behind each of their figures are listed. */
	public Map<String, String> links() {
		return Overviews.links(Counting.DIRECTIVES).figures(GroupBy.NONE, null);
	}

	public Shares shares() {
		return Shares.of(this.directives);
	}

	public Bar bar() {
		return Bar.of(this.directives);
	}

	/**
	 * Directives not yet done that fall due within a time.
	 *
	 * @param key which time
	 */
	record Due(String key, LocalDate from, LocalDate to, long count) {
	}

}
