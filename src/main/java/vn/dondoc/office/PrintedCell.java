package vn.dondoc.office;

/**
 * A cell of a printed table.
 *
 * @param text what it says; lines are parted by a line feed
 * @param number the text as a number, so that Excel can reckon with it; null for a text
 * @param footnote what stands at the foot of the page for it; null for nothing
 */
public record PrintedCell(String text, Long number, String footnote) {

	/** A cell with a text alone. */
	public static PrintedCell of(String text) {
		return new PrintedCell(text, null, null);
	}

}
