package vn.dondoc.annex;

import java.time.LocalDate;

/**
 * What the sender of a file says for rows that lack it.
 *
 * @param documentSymbol symbol of the giving document; null for none
 * @param documentDate its day; null for none
 * @param deadline a deadline in any form that documents use, or
 * {@value Corrections#NO_DEADLINE}; null for none
 */
public record Defaults(String documentSymbol, LocalDate documentDate, String deadline) {

	public static Defaults none() {
		return new Defaults(null, null, null);
	}

}
