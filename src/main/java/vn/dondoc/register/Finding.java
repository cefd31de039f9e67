package vn.dondoc.register;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.register.WordMarks.Piece;

/**
 * A directive that a search found, with the texts in which it did.
 *
 * @param more whether there are reports of more than those shown
 */
record Finding(String number, Status status, List<Piece> title, List<Place> places, boolean more) {

	/**
	 * A text with words that were asked for.
	 *
	 * @param kind what it is: {@code search.place.<kind>}
	 * @param agency whose report it is; null when nobody's
	 */
	record Place(String kind, String agency, List<Piece> text) {

		private static final int BEFORE = 60;

		private static final int AFTER = 160;

		/** Null when none of the words is in it. */
		static Place of(String kind, String agency, String text, WordMarks marks) {
			List<Piece> pieces = (text != null) ? marks.in(text) : List.of();
			return pieces.stream().anyMatch(Piece::marked) ? new Place(kind, agency, around(pieces)) : null;
		}

		/** A long text from a little before the first word to a little after. */
		private static List<Piece> around(List<Piece> pieces) {
			List<Piece> around = new ArrayList<>();
			int left = AFTER;
			for (Piece piece : pieces) {
				String text = piece.text();
				if (around.isEmpty() && !piece.marked() && text.length() > BEFORE) {
					int cut = text.indexOf(' ', text.length() - BEFORE);
					text = "… " + text.substring((cut < 0) ? text.length() : cut + 1);
				}
				else if (!piece.marked() && text.length() > left) {
					int cut = text.lastIndexOf(' ', left);
					around.add(new Piece(text.substring(0, Math.max(cut, 0)) + " …", false));
					return around;
				}
				left -= around.isEmpty() ? 0 : text.length();
				around.add(new Piece(text, piece.marked()));
				if (left <= 0) {
					break;
				}
			}
			return around;
		}

	}

}
