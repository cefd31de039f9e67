package vn.dondoc.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.dondoc.office.PrintedCell;
import vn.dondoc.office.PrintedColumn;
import vn.dondoc.office.PrintedDocument;
import vn.dondoc.office.PrintedLine;

/**
 * A printed document as a page shows it: its first lines only, footnotes numbered.
 *
 * @param upper headings of the first row
 * @param lower headings below those over several columns; empty when there are none
 * @param more how many lines are left out
 */
record Preview(String title, String subtitle, List<String> paragraphs, List<Head> upper, List<Head> lower,
		List<Line> lines, List<String> notes, int more) {

	private static final int SHOWN = 60;

	/** A heading over some columns and rows. */
	record Head(String text, int columns, int rows) {
	}

	/** A line; kind as in {@link PrintedLine.Kind}. */
	record Line(PrintedLine.Kind kind, List<Text> cells) {
	}

	/** A cell; note is the number of its footnote, 0 for none. */
	record Text(String text, String align, int note) {
	}

	static Preview of(PrintedDocument document) {
		List<Head> upper = new ArrayList<>();
		List<Head> lower = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		int all = 0;
		if (document.table() != null) {
			headings(document.table().columns(), upper, lower);
			List<PrintedLine> printed = document.table().lines();
			all = printed.size();
			printed.stream().limit(SHOWN).forEach((line) -> lines.add(line(line, document.table().columns(), notes)));
		}
		return new Preview(document.fields().get("tieuDe"), document.fields().get("phuDe"), document.paragraphs(),
				upper, lower, lines, notes, Math.max(0, all - SHOWN));
	}

	private static void headings(List<PrintedColumn> columns, List<Head> upper, List<Head> lower) {
		boolean grouped = columns.stream().anyMatch((column) -> column.group() != null);
		String open = null;
		for (PrintedColumn column : columns) {
			if (column.group() == null) {
				upper.add(new Head(column.heading(), 1, grouped ? 2 : 1));
			}
			else {
				Head before = column.group().equals(open) ? upper.remove(upper.size() - 1) : new Head(null, 0, 1);
				upper.add(new Head(column.group(), before.columns() + 1, 1));
				lower.add(new Head(column.heading(), 1, 1));
			}
			open = column.group();
		}
	}

	private static Line line(PrintedLine line, List<PrintedColumn> columns, List<String> notes) {
		List<Text> cells = new ArrayList<>();
		for (int i = 0; i < line.cells().size(); i++) {
			PrintedCell cell = line.cells().get(i);
			if (cell.footnote() != null) {
				notes.add(cell.footnote());
			}
			cells.add(new Text(cell.text(), columns.get(i).align().name().toLowerCase(Locale.ROOT),
					(cell.footnote() != null) ? notes.size() : 0));
		}
		return new Line(line.kind(), cells);
	}

}
