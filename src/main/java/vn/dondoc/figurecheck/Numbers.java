package vn.dondoc.figurecheck;

import java.math.BigDecimal;

/** Numbers as documents write them: 1.298, 02, 34,5%. */
final class Numbers {

	static final String WHOLE = "(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})";

	private Numbers() {
	}

	/** Null for what is no whole number. */
	static Long whole(String text) {
		String digits = (text != null) ? text.strip() : "";
		return digits.matches("-?" + WHOLE) ? Long.valueOf(digits.replace(".", "")) : null;
	}

	/** Null for what is no percentage. */
	static BigDecimal percent(String text) {
		String digits = (text != null) ? text.replace("%", "").strip() : "";
		return digits.matches("-?\\d{1,4}([.,]\\d{1,4})?") ? new BigDecimal(digits.replace(',', '.')) : null;
	}

}
