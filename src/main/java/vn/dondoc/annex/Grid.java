package vn.dondoc.annex;

import java.util.List;

/**
 * A table of a file: one of Word's, a sheet, or all of a CSV file.
 *
 * @param lines its rows
 */
record Grid(List<Line> lines) {

	int columns() {
		return this.lines.stream().mapToInt((line) -> line.cells().size()).max().orElse(0);
	}

}
