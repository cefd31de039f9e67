package vn.dondoc.office.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/** How a run of text is set. */
final class Letters {

	/** Of the height of a letter; the line of Times New Roman. */
	static final double LINE = 1.149;

	/** Without a place to break, a longer word would leave its cell. */
	private static final Pattern LONG_WORD = Pattern.compile("[^\\s\u200b]{40}(?=[^\\s])");

	private static final Pattern SYMBOL = Pattern.compile("(?<!\\S)[^\\s\u200b/-]{1,20}[/-][^\\s\u200b]{1,20}(?!\\S)");

	private static final double RAISED = 0.65;

	private Letters() {
	}

	static double size(Look look) {
		return look.number("sz", "val", 20) / 2.0;
	}

	/** Begins an inline object of the look. */
	static Fo begin(Fo fo, Look look) throws XMLStreamException {
		String level = look.value("vertAlign");
		boolean raised = "superscript".equals(level);
		boolean moved = raised || "subscript".equals(level);
		double size = size(look) * (moved ? RAISED : 1);
		String colour = look.value("color");
		return fo.begin("inline", "font-size", Fo.pt(size), "font-weight", look.on("b") ? "bold" : "normal",
				"font-style", look.on("i") ? "italic" : "normal", "text-decoration", decoration(look), "color",
				(colour != null && colour.matches("[0-9a-fA-F]{6}")) ? "#" + colour : null, "baseline-shift",
				moved ? Fo.pt((raised ? 0.35 : -0.15) * size(look)) : null, "line-height", moved ? "0pt" : null);
	}

	private static String decoration(Look look) {
		if (look.on("u")) {
			return "underline";
		}
		return look.on("strike") ? "line-through" : null;
	}

	/**
	 * Writes a text, its symbols such as 03-TB/BCĐTW whole on one line as Word has them.
	 */
	static void write(Fo fo, String text, Look look) throws XMLStreamException {
		begin(fo, look);
		String said = text(text, look);
		int from = 0;
		Matcher symbol = SYMBOL.matcher(said);
		while (symbol.find()) {
			fo.text(said.substring(from, symbol.start()));
			fo.begin("inline", "keep-together.within-line", "always").text(symbol.group()).end();
			from = symbol.end();
		}
		fo.text(said.substring(from)).end();
	}

	static String text(String text, Look look) {
		String said = look.on("caps") ? text.toUpperCase(Locale.forLanguageTag("vi")) : text;
		String whole = Normalizer.normalize(said, Normalizer.Form.NFC);
		return LONG_WORD.matcher(whole).replaceAll((found) -> found.group() + "\u200b");
	}

}
