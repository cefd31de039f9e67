package vn.dondoc.office;

import java.util.List;

/**
 * A table of a printed document.
 *
 * @param columns from left to right
 * @param lines the rows below the header, section headings and totals among them
 */
public record PrintedTable(List<PrintedColumn> columns, List<PrintedLine> lines) {

	public PrintedTable {
		columns = List.copyOf(columns);
		lines = List.copyOf(lines);
	}

}
