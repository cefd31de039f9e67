package vn.dondoc.notification;

import java.text.Normalizer;
import java.text.Normalizer.Form;

import org.apache.commons.text.WordUtils;

/** Brings texts from documents into the shape that a letter can show. */
final class Words {

	private static final int COLUMNS = 76;

	private Words() {
	}

	/** In NFC, on one line, without control characters; empty for null. */
	static String tidy(String text) {
		if (text == null) {
			return "";
		}
		return Normalizer.normalize(text, Form.NFC).replaceAll("[\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}]+", " ").strip();
	}

	/** Tidy, and cut after a whole word when longer than that many characters. */
	static String shorten(String text, int longest) {
		String tidy = tidy(text);
		if (tidy.codePointCount(0, tidy.length()) <= longest) {
			return tidy;
		}
		int end = tidy.offsetByCodePoints(0, longest);
		int space = tidy.lastIndexOf(' ', end);
		return tidy.substring(0, (space > end / 2) ? space : end).replaceAll("[\\s.,:;]+$", "") + "…";
	}

	/** Breaks lines at 76 columns; the second and later ones are indented. */
	static String fold(String text, int indent) {
		return WordUtils.wrap(text, COLUMNS - indent, "\n" + " ".repeat(indent), false);
	}

}
