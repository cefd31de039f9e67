package vn.dondoc.annex;

import java.util.regex.Pattern;

/** What stands in the column of numbers. */
enum Stt {

	NUMBER("\\d{1,5}(\\.\\d{1,3})*[.)]?|\\(\\d{1,5}\\)"), ROMAN("[IVXivx]+[.)]?"), LETTER("[A-HĐa-hđ][.)]?"), NONE("");

	private final Pattern form;

	Stt(String form) {
		this.form = Pattern.compile(form);
	}

	/** Its kind; null when it is text of another sort. */
	static Stt of(String text) {
		for (Stt kind : values()) {
			if (kind.form.matcher(text).matches()) {
				return kind;
			}
		}
		return null;
	}

	static String bare(String text) {
		return text.replaceFirst("^\\((.*)\\)$", "$1").replaceFirst("[.)]+$", "");
	}

}
