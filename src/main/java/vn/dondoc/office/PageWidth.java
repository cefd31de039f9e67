package vn.dondoc.office;

import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How wide the text of a page is, in twentieths of a point. */
final class PageWidth {

	private static final int A4_PORTRAIT = 9354;

	private PageWidth() {
	}

	/** A section's page is described at its end. */
	static int at(Element place) {
		for (Node node = place; node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				List<Element> sizes = Paragraph.elements(element, "pgSz");
				List<Element> margins = Paragraph.elements(element, "pgMar");
				if (!sizes.isEmpty() && !margins.isEmpty()) {
					int width = number(sizes.get(0), "w") - number(margins.get(0), "left")
							- number(margins.get(0), "right") - number(margins.get(0), "gutter");
					return (width > 0) ? width : A4_PORTRAIT;
				}
			}
		}
		return A4_PORTRAIT;
	}

	private static int number(Element element, String name) {
		String value = element.getAttributeNS(Paragraph.WORD, name);
		return (value != null && value.matches("\\d{1,6}")) ? Integer.parseInt(value) : 0;
	}

}
