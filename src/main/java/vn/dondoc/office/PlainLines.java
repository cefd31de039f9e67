package vn.dondoc.office;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Texts of ours as Word and Excel take them. */
final class PlainLines {

	private PlainLines() {
	}

	/** The text without signs that XML cannot hold, its lines parted by line feeds. */
	static String clean(String text) {
		if (text == null) {
			return "";
		}
		StringBuilder clean = new StringBuilder(text.length());
		text.replace("\r\n", "\n")
			.replace('\r', '\n')
			.codePoints()
			.filter(PlainLines::fitsXml)
			.forEach(clean::appendCodePoint);
		return clean.toString();
	}

	/** Makes a text element say the text, with a line break for each line feed. */
	static void write(Element element, String text) {
		String[] lines = clean(text).split("\n", -1);
		say(element, lines[0]);
		Node run = element.getParentNode();
		Node after = element.getNextSibling();
		for (int i = 1; i < lines.length; i++) {
			run.insertBefore(element.getOwnerDocument().createElementNS(Paragraph.WORD, "w:br"), after);
			Element next = element.getOwnerDocument().createElementNS(Paragraph.WORD, "w:t");
			run.insertBefore(next, after);
			say(next, lines[i]);
		}
	}

	private static void say(Element element, String line) {
		while (element.getFirstChild() != null) {
			element.removeChild(element.getFirstChild());
		}
		element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
		element.appendChild(element.getOwnerDocument().createTextNode(line));
	}

	private static boolean fitsXml(int sign) {
		return sign == '\t' || sign == '\n' || sign >= 0x20 && sign < 0xD800 || sign >= 0xE000 && sign < 0xFFFE
				|| sign >= 0x10000;
	}

}
