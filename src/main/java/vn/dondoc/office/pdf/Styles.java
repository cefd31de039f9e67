package vn.dondoc.office.pdf;

import java.util.HashMap;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a Word file. */
final class Styles {

	/** A style that is based on itself would never end. */
	private static final int DEEPEST = 20;

	private final Map<String, Element> styles = new HashMap<>();

	private final Map<String, Look> known = new HashMap<>();

	private final Map<String, String> usual = new HashMap<>();

	private Look defaultParagraph = new Look();

	private Look defaultRun = new Look();

	Styles(Document document) {
		if (document == null) {
			return;
		}
		for (Element style : Dom.children(document.getDocumentElement(), "style")) {
			this.styles.put(Dom.value(style, "styleId"), style);
			if (Dom.value(style, "default").equals("1")) {
				this.usual.put(Dom.value(style, "type"), Dom.value(style, "styleId"));
			}
		}
		Element defaults = Dom.child(document.getDocumentElement(), "docDefaults");
		this.defaultParagraph = this.defaultParagraph.with(Dom.child(Dom.child(defaults, "pPrDefault"), "pPr"));
		this.defaultRun = this.defaultRun.with(Dom.child(Dom.child(defaults, "rPrDefault"), "rPr"));
	}

	/** How a paragraph looks. */
	Look paragraph(Element properties) {
		return styled("pPr", style(properties, "pStyle", "paragraph"), this.defaultParagraph).with(properties);
	}

	/** How the letters of a paragraph look before its runs say otherwise. */
	Look letters(Element paragraphProperties) {
		return styled("rPr", style(paragraphProperties, "pStyle", "paragraph"), this.defaultRun);
	}

	/** How a run looks in such a paragraph. */
	Look run(Look letters, Element properties) {
		Element named = Dom.child(properties, "rStyle");
		Look look = (named != null) ? laid("rPr", Dom.value(named, "val"), letters, 0) : letters;
		return (properties != null) ? look.with(properties) : look;
	}

	/** How a table looks. */
	Look table(Element properties) {
		return styled("tblPr", style(properties, "tblStyle", "table"), new Look()).with(properties);
	}

	private String style(Element properties, String name, String type) {
		Element named = Dom.child(properties, name);
		return (named != null) ? Dom.value(named, "val") : this.usual.getOrDefault(type, "");
	}

	private Look styled(String kind, String style, Look base) {
		return this.known.computeIfAbsent(kind + " " + style, (key) -> laid(kind, style, base, 0));
	}

	private Look laid(String kind, String style, Look base, int depth) {
		Element element = this.styles.get(style);
		if (element == null || depth > DEEPEST) {
			return base;
		}
		Element parent = Dom.child(element, "basedOn");
		Look below = (parent != null) ? laid(kind, Dom.value(parent, "val"), base, depth + 1) : base;
		return below.with(Dom.child(element, kind));
	}

}
