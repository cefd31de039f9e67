package vn.dondoc.notification;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One section of a letter with the lines that are shown.
 *
 * @param total assignments in the section, shown or not
 */
record Part(Section section, int total, List<Line> lines) {

	public boolean manyAgencies() {
		return this.lines.get(0).agencies() > 1;
	}

	/** Assignments of agencies that have no line here. */
	public int rest() {
		return this.total - groups().stream().mapToInt(Group::total).sum();
	}

	public boolean anyOverdue() {
		return this.lines.stream().anyMatch((line) -> line.daysOverdue() > 0);
	}

	/** The lines by agency, the agency with most of them first. */
	public List<Group> groups() {
		Comparator<Line> order = Comparator.comparingInt(Line::inAgency)
			.reversed()
			.thenComparing(Line::agency, Collator.getInstance(LetterWriter.VIETNAMESE));
		Map<String, List<Line>> byAgency = new LinkedHashMap<>();
		this.lines.stream()
			.sorted(order)
			.forEach((line) -> byAgency.computeIfAbsent(line.agencyCode(), (code) -> new ArrayList<>()).add(line));
		List<Group> groups = new ArrayList<>();
		int first = 1;
		for (List<Line> lines : byAgency.values()) {
			groups.add(new Group(first, lines));
			first += lines.size();
		}
		return groups;
	}

	/**
	 * Lines of one agency.
	 *
	 * @param first the first line's number in the section, counted from 1
	 */
	record Group(int first, List<Line> lines) {

		public String agency() {
			return this.lines.get(0).agency();
		}

		public String agencyCode() {
			return this.lines.get(0).agencyCode();
		}

		public int total() {
			return this.lines.get(0).inAgency();
		}

		/** Assignments of the agency that have no line. */
		public int rest() {
			return total() - this.lines.size();
		}

	}

}
