package vn.dondoc.office;

import java.util.List;

/**
 * A line of a printed table.
 *
 * @param kind what it is
 * @param cells one for each column; a section has one over the whole width
 */
public record PrintedLine(Kind kind, List<PrintedCell> cells) {

	public PrintedLine {
		cells = List.copyOf(cells);
	}

	/** What a line is. */
	public enum Kind {

		SECTION, ROW, TOTAL

	}

}
