package vn.dondoc.directive;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Text as it comes out of files, brought to one form: NFC, single spaces. */
final class Printed {

	private Printed() {
	}

	static String fold(String text) {
		if (text == null) {
			return "";
		}
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.replaceAll("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]", "")
			.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ")
			.strip();
	}

	/** The day, unless there is none of that number or it cannot be meant. */
	static Optional<LocalDate> date(String day, String month, String year) {
		int number = Integer.parseInt(year);
		if (number < 2000 || number > 2099) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
