package vn.dondoc.annex;

import java.util.List;

/**
 * A table of a file: one of Word's, a sheet, or all of a CSV file.
 *
 * @param lines its rows
 * @param sheet whether headings, notes and signatures stand among its rows, for want of
 * any other place
 */
public record Grid(List<Line> lines, boolean sheet) {

	int columns() {
		return this.lines.stream().mapToInt((line) -> line.cells().size()).max().orElse(0);
	}

}
