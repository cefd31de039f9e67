package vn.dondoc.office.pdf;

import java.io.IOException;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.w3c.dom.Element;

/** What stands in a paragraph: texts, breaks, fields, footnotes, pictures. */
final class RunFo {

	/** Where the number of pages is taken from. */
	static final String LAST_PAGE = "last-page";

	private static final double PICTURE_UNITS = 12700;

	private final Fo fo;

	private final WordParts parts;

	private final ParagraphFo paragraphs;

	private final Field field = new Field();

	private int notes;

	private String noteMark;

	private boolean written;

	RunFo(Fo fo, WordParts parts, ParagraphFo paragraphs) {
		this.fo = fo;
		this.parts = parts;
		this.paragraphs = paragraphs;
	}

	/** Whether there was anything. */
	boolean write(Element paragraph, Look letters) throws XMLStreamException, IOException {
		this.written = false;
		walk(paragraph, letters);
		return this.written;
	}

	private void walk(Element parent, Look letters) throws XMLStreamException, IOException {
		for (Element child : Dom.children(parent)) {
			switch (child.getLocalName()) {
				case "r" -> run(child, letters);
				case "fldSimple" -> simpleField(child, letters);
				case "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent" -> walk(child, letters);
				default -> {
					// properties, marks, and text that is no longer there
				}
			}
		}
	}

	private void run(Element run, Look letters) throws XMLStreamException, IOException {
		Look look = this.parts.styles().run(letters, Dom.child(run, "rPr"));
		if (look.on("vanish")) {
			return;
		}
		for (Element child : Dom.children(run)) {
			switch (child.getLocalName()) {
				case "fldChar" -> fieldMark(Dom.value(child, "fldCharType"), look);
				case "instrText" -> this.field.instruct(child.getTextContent());
				case "t" -> text(child.getTextContent(), look);
				case "tab" -> text("\u2003", look);
				case "noBreakHyphen" -> text("\u2011", look);
				case "cr" -> text("\n", look);
				case "br" -> lineBreak(child, look);
				case "footnoteReference" -> note(Dom.value(child, "id"), look);
				case "footnoteRef" -> text((this.noteMark != null) ? this.noteMark : "", look);
				case "drawing" -> picture(child);
				default -> {
					// nothing that is printed
				}
			}
		}
	}

	private void text(String text, Look look) throws XMLStreamException {
		if (this.field.isReplaced() || text.isEmpty()) {
			return;
		}
		Letters.write(this.fo, text, look);
		this.written = true;
	}

	private void lineBreak(Element mark, Look look) throws XMLStreamException {
		if (Dom.value(mark, "type").equals("page")) {
			this.fo.begin("block", "break-after", "page").end();
			this.written = true;
		}
		else {
			text("\n", look);
		}
	}

	private void fieldMark(String type, Look look) throws XMLStreamException {
		if (this.field.mark(type)) {
			page(this.field.name(), look);
		}
	}

	private void simpleField(Element element, Look letters) throws XMLStreamException, IOException {
		String name = Field.name(Dom.value(element, "instr"));
		if (Field.isPage(name)) {
			Element run = Dom.child(element, "r");
			page(name, this.parts.styles().run(letters, Dom.child(run, "rPr")));
		}
		else {
			walk(element, letters);
		}
	}

	private void page(String name, Look look) throws XMLStreamException {
		Letters.begin(this.fo, look);
		if (name.equals("PAGE")) {
			this.fo.begin("page-number").end();
		}
		else {
			this.fo.begin("page-number-citation-last", "ref-id", LAST_PAGE).end();
		}
		this.fo.end();
		this.written = true;
	}

	private void note(String id, Look look) throws XMLStreamException, IOException {
		Element note = this.parts.note(id);
		if (note == null || this.noteMark != null) {
			return;
		}
		this.noteMark = String.valueOf(++this.notes);
		this.fo.begin("footnote");
		Letters.begin(this.fo, look).text(this.noteMark).end();
		this.fo.begin("footnote-body");
		for (Element paragraph : Dom.children(note, "p")) {
			this.paragraphs.write(paragraph);
		}
		this.fo.end().end();
		this.noteMark = null;
		this.written = true;
	}

	private void picture(Element drawing) throws XMLStreamException, IOException {
		Element extent = Dom.below(drawing, "extent");
		Element blip = Dom.below(drawing, "blip");
		String picture = (blip != null)
				? this.parts.picture(blip
					.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "embed"))
				: null;
		if (extent == null || picture == null) {
			return;
		}
		this.fo
			.begin("external-graphic", "src", picture, "content-width", size(extent, "cx"), "content-height",
					size(extent, "cy"), "scaling", "non-uniform")
			.end();
		this.written = true;
	}

	private static String size(Element extent, String name) {
		String value = extent.getAttribute(name);
		return value.matches("\\d{1,9}") ? String.format(Locale.ROOT, "%.1fpt", Integer.parseInt(value) / PICTURE_UNITS)
				: null;
	}

}
