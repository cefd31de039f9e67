package vn.dondoc.office.pdf;

import java.io.IOException;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.w3c.dom.Element;

/** The pages of a section: paper, margins, header and footer. */
final class PageFo {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Fo fo;

	private final WordParts parts;

	private final Element section;

	private final String name;

	PageFo(Fo fo, WordParts parts, Element section, int number) {
		this.fo = fo;
		this.parts = parts;
		this.section = section;
		this.name = "section" + number;
	}

	String name() {
		return this.name;
	}

	void masters() throws XMLStreamException {
		master("first");
		master("default");
		this.fo.begin("page-sequence-master", "master-name", this.name).begin("repeatable-page-master-alternatives");
		if (Dom.child(this.section, "titlePg") != null) {
			this.fo
				.begin("conditional-page-master-reference", "page-position", "first", "master-reference",
						this.name + "-first")
				.end();
		}
		this.fo.begin("conditional-page-master-reference", "master-reference", this.name + "-default").end();
		this.fo.end().end();
	}

	private void master(String kind) throws XMLStreamException {
		Element size = Dom.child(this.section, "pgSz");
		Element margins = Dom.child(this.section, "pgMar");
		int top = Dom.number(margins, "top", 1134);
		int bottom = Dom.number(margins, "bottom", 1134);
		int header = Math.min(top, Dom.number(margins, "header", 567));
		int footer = Math.min(bottom, Dom.number(margins, "footer", 567));
		this.fo.begin("simple-page-master", "master-name", this.name + "-" + kind, "page-width",
				points(Dom.number(size, "w", 11906)), "page-height", points(Dom.number(size, "h", 16838)), "margin-top",
				points(header), "margin-bottom", points(footer), "margin-left",
				points(Dom.number(margins, "left", 1701)), "margin-right", points(Dom.number(margins, "right", 851)));
		this.fo
			.begin("region-body", "overflow", "visible", "margin-top", points(top - header), "margin-bottom",
					points(bottom - footer))
			.end();
		this.fo.begin("region-before", "region-name", "header-" + kind, "extent", points(top - header)).end();
		this.fo
			.begin("region-after", "region-name", "footer-" + kind, "extent", points(bottom - footer), "display-align",
					"after")
			.end();
		this.fo.end();
	}

	/** What stands above and below on every page. */
	void edges(BodyFo body) throws XMLStreamException, IOException {
		for (String place : List.of("header", "footer")) {
			for (Element reference : Dom.children(this.section, place + "Reference")) {
				Element part = this.parts.part(reference.getAttributeNS(RELATIONS, "id"));
				String kind = Dom.value(reference, "type");
				if (part != null && !kind.equals("even")) {
					this.fo.begin("static-content", "flow-name", place + "-" + kind);
					body.blocks(part, false);
					this.fo.end();
				}
			}
		}
		this.fo.begin("static-content", "flow-name", "xsl-footnote-separator")
			.begin("block", "space-before", "6pt", "space-after", "2pt")
			.begin("leader", "leader-pattern", "rule", "leader-length", "144pt", "rule-thickness", "0.5pt")
			.end()
			.end()
			.end();
	}

	private static String points(int twentieths) {
		return Fo.pt(twentieths / 20.0);
	}

}
