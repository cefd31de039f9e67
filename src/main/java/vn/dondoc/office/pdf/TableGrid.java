package vn.dondoc.office.pdf;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

/** Where the cells of a table stand. */
final class TableGrid {

	private final List<Integer> widths;

	private final List<Element> rows;

	/** A cell: where it begins and over how much it reaches. */
	record Cell(Element element, int row, int column, int columns, int rows) {
	}

	TableGrid(Element table) {
		this.widths = Dom.children(Dom.child(table, "tblGrid"), "gridCol")
			.stream()
			.map((column) -> Dom.number(column, "w", 0))
			.toList();
		this.rows = Dom.children(table, "tr");
	}

	List<Integer> widths() {
		return this.widths;
	}

	List<Element> rows() {
		return this.rows;
	}

	/** How many rows stand on every page; none when nothing would follow them. */
	int headerRows() {
		int heads = 0;
		while (heads < this.rows.size() && Dom.child(Dom.child(this.rows.get(heads), "trPr"), "tblHeader") != null) {
			heads++;
		}
		return (heads < this.rows.size()) ? heads : 0;
	}

	/** The cells that begin in a row. */
	List<Cell> cells(int row) {
		List<Cell> cells = new ArrayList<>();
		int column = 0;
		for (Element element : Dom.children(this.rows.get(row), "tc")) {
			int columns = Math.min(span(element), this.widths.size() - column);
			if (columns <= 0) {
				break;
			}
			if (!continues(element)) {
				int rows = 1;
				while (restarts(element) && row + rows < this.rows.size() && continuesAt(row + rows, column)) {
					rows++;
				}
				cells.add(new Cell(element, row, column, columns, rows));
			}
			column += columns;
		}
		return cells;
	}

	private boolean continuesAt(int row, int column) {
		int at = 0;
		for (Element element : Dom.children(this.rows.get(row), "tc")) {
			if (at == column) {
				return continues(element);
			}
			at += span(element);
		}
		return false;
	}

	private static int span(Element cell) {
		return Math.max(1, Dom.number(Dom.child(Dom.child(cell, "tcPr"), "gridSpan"), "val", 1));
	}

	private static boolean restarts(Element cell) {
		return Dom.value(Dom.child(Dom.child(cell, "tcPr"), "vMerge"), "val").equals("restart");
	}

	private static boolean continues(Element cell) {
		return Dom.child(Dom.child(cell, "tcPr"), "vMerge") != null && !restarts(cell);
	}

}
