package vn.dondoc.policy;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import vn.dondoc.notification.Notice;

/**
 * A row of a DMN file. One that speaks of several events, or of days with others between,
 * becomes several rows.
 */
final class RowCells {

	private final Columns columns;

	private final Rule rule;

	private final int number;

	private final List<Fault> faults;

	RowCells(Columns columns, Rule rule, int number, List<Fault> faults) {
		this.columns = columns;
		this.rule = rule;
		this.number = number;
		this.faults = faults;
	}

	List<Row> rows() {
		int known = this.faults.size();
		List<String> events = read("event", (cell) -> cell.words(Vocabulary.EVENTS));
		List<Span> days = read("days", Cell::days);
		List<String> priorities = read("priority", (cell) -> cell.words(Vocabulary.PRIORITIES));
		List<String> kinds = read("agencyKind", (cell) -> cell.words(Vocabulary.AGENCY_KINDS));
		Integer level = read("level", Cell::number);
		String tell = read("tell", Cell::text);
		Boolean urgent = read("urgent", Cell::truth);
		Integer repeatAfter = read("repeatAfter", Cell::number);
		if (this.faults.size() > known) {
			return List.of();
		}
		List<Row> rows = new ArrayList<>();
		for (String event : events.isEmpty() ? List.of("") : events) {
			for (Span span : days) {
				Integer from = span.from();
				Integer to = span.to();
				if (Notice.Kind.OVERDUE.name().equals(event) && from == 0 && (to == null || to > 0)) {
					from = 1;
				}
				if (!Vocabulary.DATED.contains(event) && from == 0 && (to == null || to == 0)) {
					from = null;
					to = null;
				}
				rows.add(new Row(this.number, event, from, to, priorities, kinds, level, Cell.split(tell), urgent,
						repeatAfter, note()));
			}
		}
		return rows;
	}

	private String note() {
		return (this.rule.getDescription() != null) ? this.rule.getDescription().getTextContent() : "";
	}

	private <T> T read(String column, Reading<T> reading) {
		Text text = text(column);
		try {
			return reading.of(new Cell((text != null) ? text.getTextContent() : ""));
		}
		catch (Cell.Unreadable ex) {
			this.faults.add(Fault.at(this.number, column, "policy.cell." + column, text.getTextContent().strip()));
			return null;
		}
	}

	private Text text(String column) {
		int input = this.columns.inputs().indexOf(column);
		if (input >= 0) {
			return this.rule.getInputEntries().stream().skip(input).findFirst().map(InputEntry::getText).orElse(null);
		}
		return this.rule.getOutputEntries()
			.stream()
			.skip(this.columns.outputs().indexOf(column))
			.findFirst()
			.map(OutputEntry::getText)
			.orElse(null);
	}

	private interface Reading<T> {

		T of(Cell cell) throws Cell.Unreadable;

	}

}
