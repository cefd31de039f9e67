package vn.dondoc.office.pdf;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;

import org.w3c.dom.Element;

/** Paragraphs and tables one after the other. */
final class BodyFo {

	private final ParagraphFo paragraphs;

	private final TableFo tables;

	BodyFo(Fo fo, WordParts parts) {
		this.paragraphs = new ParagraphFo(fo, parts);
		this.tables = new TableFo(fo, parts, this);
	}

	void blocks(Element parent, boolean inCell) throws XMLStreamException, IOException {
		for (Element child : Dom.children(parent)) {
			block(child, inCell);
		}
	}

	void block(Element element, boolean inCell) throws XMLStreamException, IOException {
		switch (element.getLocalName()) {
			case "p" -> this.paragraphs.write(element, inCell);
			case "tbl" -> this.tables.write(element);
			case "sdt", "sdtContent", "customXml" -> blocks(element, inCell);
			default -> {
				// properties and marks
			}
		}
	}

}
