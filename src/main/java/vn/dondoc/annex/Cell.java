package vn.dondoc.annex;

import java.util.List;

/**
 * A cell of a table, whatever the file's format.
 *
 * @param from its first column in the table's grid, from 0
 * @param to its last column
 * @param text its cleaned text; lines are kept apart
 * @param notes footnotes referenced in it
 * @param bold whether all of its text is bold
 * @param mergedUp whether it belongs to the cell above
 */
public record Cell(int from, int to, String text, List<String> notes, boolean bold, boolean mergedUp) {

	static Cell of(int column, String text) {
		return new Cell(column, column, text, List.of(), false, false);
	}

	/** Whether it says nothing. */
	public boolean blank() {
		return this.text.isEmpty();
	}

}
