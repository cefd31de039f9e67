package vn.dondoc.office.pdf;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;

import org.w3c.dom.Element;

/** Paragraphs as blocks. */
final class ParagraphFo {

	private static final String NONE = "none";

	private final Fo fo;

	private final Styles styles;

	private final RunFo runs;

	ParagraphFo(Fo fo, WordParts parts) {
		this.fo = fo;
		this.styles = parts.styles();
		this.runs = new RunFo(fo, parts, this);
	}

	void write(Element paragraph) throws XMLStreamException, IOException {
		write(paragraph, false);
	}

	void write(Element paragraph, boolean inCell) throws XMLStreamException, IOException {
		Element properties = Dom.child(paragraph, "pPr");
		Look look = this.styles.paragraph(properties);
		Look letters = this.styles.letters(properties);
		begin(look, Letters.size(firstLetters(paragraph, properties, letters)), inCell);
		if (!this.runs.write(paragraph, letters)) {
			// An empty paragraph is a line high, in the letters of its mark
			this.fo.text("\u00a0");
		}
		this.fo.end();
	}

	private Look firstLetters(Element paragraph, Element properties, Look letters) {
		Element run = Dom.below(paragraph, "r");
		return this.styles.run(letters, Dom.child((run != null) ? run : properties, "rPr"));
	}

	private void begin(Look look, double size, boolean inCell) throws XMLStreamException {
		double hanging = look.points("ind", "hanging");
		this.fo.begin("block", "font-size", Fo.pt(size), "line-height", line(look), "text-align", align(look),
				"space-before", Fo.pt(look.points("spacing", "before")), "space-before.conditionality",
				inCell ? "retain" : null, "space-after", Fo.pt(look.points("spacing", "after")),
				"space-after.conditionality", inCell ? "retain" : null, "start-indent",
				Fo.pt(side(look, "left", "start")), "end-indent", Fo.pt(side(look, "right", "end")), "text-indent",
				Fo.pt((hanging > 0) ? -hanging : look.points("ind", "firstLine")), "keep-with-next.within-page",
				look.on("keepNext") ? "1" : null, "keep-together.within-page", look.on("keepLines") ? "1" : null,
				"break-before", look.on("pageBreakBefore") ? "page" : null, "white-space-collapse", "false",
				"linefeed-treatment", "preserve", "border-top", border(look, "pBdr.top"), "border-bottom",
				border(look, "pBdr.bottom"), "padding-top", padding(look, "pBdr.top"), "padding-bottom",
				padding(look, "pBdr.bottom"));
	}

	private static double side(Look look, String name, String other) {
		return (look.get("ind", name) != null) ? look.points("ind", name) : look.points("ind", other);
	}

	private static String line(Look look) {
		int line = look.number("spacing", "line", 240);
		String rule = look.get("spacing", "lineRule");
		return ("exact".equals(rule) || "atLeast".equals(rule)) ? Fo.pt(line / 20.0)
				: String.valueOf(Math.round(Letters.LINE * line / 240.0 * 1000) / 1000.0);
	}

	private static String align(Look look) {
		String side = look.value("jc");
		return switch ((side != null) ? side : "") {
			case "center" -> "center";
			case "right", "end" -> "end";
			case "both", "distribute" -> "justify";
			default -> "start";
		};
	}

	/** A border as formatting objects want it; null for none. */
	static String border(Look look, String name) {
		String kind = look.value(name);
		if (kind == null || kind.equals("nil") || kind.equals(NONE)) {
			return null;
		}
		String style = switch (kind) {
			case "double", "thinThickSmallGap", "thickThinSmallGap" -> "double";
			case "dashed" -> "dashed";
			case "dotted" -> "dotted";
			default -> "solid";
		};
		String colour = look.get(name, "color");
		return Fo.pt(Math.max(0.25, look.number(name, "sz", 4) / 8.0)) + " " + style + " "
				+ ((colour != null && colour.matches("[0-9a-fA-F]{6}")) ? "#" + colour : "#000000");
	}

	private static String padding(Look look, String name) {
		return (border(look, name) != null) ? Fo.pt(look.number(name, "space", 0)) : null;
	}

}
