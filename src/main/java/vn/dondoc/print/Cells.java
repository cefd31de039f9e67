package vn.dondoc.print;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.office.PrintedCell;
import vn.dondoc.office.PrintedColumn;
import vn.dondoc.office.PrintedColumn.Align;
import vn.dondoc.office.PrintedLine;

/** Short ways to columns and lines. */
final class Cells {

	private Cells() {
	}

	static PrintedColumn text(String heading, int width) {
		return new PrintedColumn(null, heading, width, Align.LEFT);
	}

	static PrintedColumn centred(String heading, int width) {
		return new PrintedColumn(null, heading, width, Align.CENTER);
	}

	static PrintedColumn figure(String group, String heading, int width) {
		return new PrintedColumn(group, heading, width, Align.RIGHT);
	}

	static PrintedCell number(long number) {
		return new PrintedCell(Wording.number(number), number, null);
	}

	/** The number of a row, without dots, so that it is read as one. */
	static PrintedCell position(long number) {
		return new PrintedCell(String.valueOf(number), number, null);
	}

	static PrintedLine section(String text) {
		return new PrintedLine(PrintedLine.Kind.SECTION, List.of(PrintedCell.of(text)));
	}

	static PrintedLine row(List<PrintedCell> cells) {
		return new PrintedLine(PrintedLine.Kind.ROW, cells);
	}

	/** A line that begins with two texts and goes on with figures. */
	static PrintedLine figures(PrintedLine.Kind kind, PrintedCell first, String name, long... figures) {
		List<PrintedCell> cells = new ArrayList<>(List.of(first, PrintedCell.of(name)));
		for (long figure : figures) {
			cells.add(number(figure));
		}
		return new PrintedLine(kind, cells);
	}

}
