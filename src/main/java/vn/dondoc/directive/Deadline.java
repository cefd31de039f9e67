package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline as a document gives it: the printed text, what kind of statement it is, and
 * the last day on which the work is on time.
 *
 * @param text the words as printed, in NFC; empty for {@link Kind#NONE}
 * @param kind what the words name
 * @param date last day of the period; null for {@link Kind#RECURRING} and
 * {@link Kind#NONE}
 */
public record Deadline(String text, Kind kind, LocalDate date) {

	/** What a deadline's words name. */
	public enum Kind {

		DATE, MONTH, QUARTER, YEAR, RECURRING, NONE

	}

	/** No deadline is given. */
	public static Deadline none() {
		return new Deadline("", Kind.NONE, null);
	}

	/**
	 * Reads a deadline as documents write it. "Trước ngày 28/5/2025" means that the 28th
	 * is the last day; a month, quarter or year means its last day.
	 * @param printed the cell's text; blank gives {@link Kind#NONE}
	 * @return the deadline, or empty when the words are none of the known forms, or name
	 * a day that does not exist: then a person must decide
	 */
	public static Optional<Deadline> parse(String printed) {
		String text = Printed.fold(printed);
		return text.isEmpty() ? Optional.of(none()) : DeadlineGrammar.read(text);
	}

}
