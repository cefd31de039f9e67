package vn.dondoc.annex;

import java.text.Normalizer;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Texts of cells: freed from what is not text, and folded for comparing. */
final class Texts {

	private static final Pattern INVISIBLE = Pattern.compile(
			"[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u00AD\\u0000-\\u0008\\u000E-\\u001F]|_x000[Dd]_");

	private static final Pattern SPACES = Pattern
		.compile("[ \\t\\u000B\\f\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

	/** Tags that come out of scanning and copying; other angle brackets are text. */
	private static final Pattern MARKUP = Pattern.compile(
			"</?(?:p|b|i|u|br|strong|em|span|div|font|sup|sub|small|ul|ol|"
					+ "li|table|tbody|tr|td|th|a|h[1-6])(?:\\s[^<>]*)?/?>|&(?:[a-z]{2,8}|#\\d{2,6}|#x[0-9a-f]{2,5});",
			Pattern.CASE_INSENSITIVE);

	private static final Transliterator PLAIN = Transliterator
		.getInstance("NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

	private Texts() {
	}

	/** The text in NFC without markup and invisible characters; lines stay apart. */
	static String clean(String raw) {
		if (raw == null || raw.isEmpty()) {
			return "";
		}
		String text = INVISIBLE.matcher(raw).replaceAll("");
		if (MARKUP.matcher(text).find()) {
			text = withoutMarkup(text);
		}
		text = Normalizer.normalize(text, Normalizer.Form.NFC)
			.replace("\r\n", "\n")
			.replaceAll("[\r\u2028\u2029]", "\n");
		return SPACES.matcher(text).replaceAll(" ").replaceAll(" ?\n[ \n]*", "\n").strip();
	}

	private static String withoutMarkup(String text) {
		Document document = Jsoup.parseBodyFragment(text);
		document.outputSettings().prettyPrint(false);
		document.select("sup:matchesOwn(^\\s*\\(?[0-9*]{1,3}\\)?\\s*$)").remove();
		for (Element line : document.select("br, p, div, li, tr")) {
			line.before("\n").after("\n");
		}
		return INVISIBLE.matcher(document.wholeText()).replaceAll("");
	}

	/** The text on one line. */
	static String fold(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** Lower-case words of plain letters and digits, for telling what a text says. */
	static String key(String text) {
		return PLAIN.transliterate(text).replaceAll("[^a-z0-9]+", " ").strip();
	}

}
