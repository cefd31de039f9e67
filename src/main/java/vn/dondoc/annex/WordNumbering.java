package vn.dondoc.annex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Word's automatic numbers: printed, but not part of any text. */
final class WordNumbering {

	private static final RuleBasedNumberFormat NUMERALS = new RuleBasedNumberFormat(ULocale.ROOT,
			RuleBasedNumberFormat.NUMBERING_SYSTEM);

	/** Levels by "number list/level". */
	private final Map<String, Element> levels = new HashMap<>();

	/** The definition that a number list counts in: lists of one definition share it. */
	private final Map<String, String> counting = new HashMap<>();

	private final Map<String, Element> styles = new HashMap<>();

	private final Map<String, int[]> counters = new HashMap<>();

	WordNumbering(Document numbering, Document styles) {
		if (styles != null) {
			for (Element style : Xml.within(styles.getDocumentElement(), "style")) {
				this.styles.put(Xml.attribute(style, "styleId"), Xml.child(style, "pPr", "numPr"));
			}
		}
		if (numbering != null) {
			Map<String, Element> definitions = new HashMap<>();
			for (Element definition : Xml.within(numbering.getDocumentElement(), "abstractNum")) {
				definitions.put(Xml.attribute(definition, "abstractNumId"), definition);
			}
			for (Element list : Xml.within(numbering.getDocumentElement(), "num")) {
				String id = Xml.attribute(list, "numId");
				String definition = Xml.value(Xml.child(list, "abstractNumId"));
				this.counting.put(id, definition);
				if (definitions.get(definition) != null) {
					levels(id, definitions.get(definition));
				}
				for (Element override : Xml.within(list, "lvlOverride")) {
					levels(id, override);
					if (Xml.child(override, "startOverride") != null) {
						this.counting.put(id, "list " + id);
					}
				}
			}
		}
	}

	private void levels(String list, Element holder) {
		Xml.within(holder, "lvl").forEach((level) -> this.levels.put(list + "/" + Xml.attribute(level, "ilvl"), level));
	}

	/** Counts the paragraph and gives what Word prints before it; empty for nothing. */
	String label(Element paragraph) {
		Element properties = Xml.child(paragraph, "pPr", "numPr");
		if (properties == null) {
			properties = this.styles.get(Xml.value(Xml.child(paragraph, "pPr", "pStyle")));
		}
		if (properties == null) {
			return "";
		}
		String list = Xml.value(Xml.child(properties, "numId"));
		int depth = Math.min(8, Xml.number(Xml.child(properties, "ilvl"), 0));
		Element level = this.levels.get(list + "/" + depth);
		if (level == null) {
			return "";
		}
		int[] counter = this.counters.computeIfAbsent(this.counting.get(list), (key) -> new int[9]);
		for (int deeper = depth + 1; deeper < counter.length; deeper++) {
			counter[deeper] = 0;
		}
		counter[depth] = (counter[depth] == 0) ? start(level) : counter[depth] + 1;
		String text = Xml.value(Xml.child(level, "lvlText"));
		if (text == null || text.isEmpty()) {
			return "";
		}
		if ("bullet".equals(Xml.value(Xml.child(level, "numFmt")))) {
			return "- ";
		}
		for (int shown = 0; shown <= depth; shown++) {
			Element of = this.levels.get(list + "/" + shown);
			text = text.replace("%" + (shown + 1), format(Xml.value(Xml.child(of, "numFmt")), counter[shown]));
		}
		return text + " ";
	}

	private static int start(Element level) {
		return Math.max(1, Xml.number(Xml.child(level, "start"), 1));
	}

	private static String format(String kind, int number) {
		return switch ((kind != null) ? kind : "decimal") {
			case "upperRoman" -> NUMERALS.format(number, "%roman-upper");
			case "lowerRoman" -> NUMERALS.format(number, "%roman-upper").toLowerCase(Locale.ROOT);
			case "upperLetter" -> letter(number);
			case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
			case "decimalZero" -> (number < 10) ? "0" + number : String.valueOf(number);
			case "none" -> "";
			default -> String.valueOf(number);
		};
	}

	private static String letter(int number) {
		return String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
	}

}
