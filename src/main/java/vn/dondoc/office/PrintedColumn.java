package vn.dondoc.office;

/**
 * A column of a printed table.
 *
 * @param group heading over several neighbouring columns; null for none
 * @param heading its own heading
 * @param width its part of the table's width, in any unit that the others share
 * @param align how its texts stand
 */
public record PrintedColumn(String group, String heading, int width, Align align) {

	/** How texts stand in a column. */
	public enum Align {

		LEFT, CENTER, RIGHT

	}

}
