package vn.dondoc.office.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.w3c.dom.Element;

/** A whole Word file as formatting objects. */
final class WordFo {

	private WordFo() {
	}

	/** A part of the file with pages of its own. */
	private record Section(List<Element> blocks, Element pages) {
	}

	static byte[] of(WordParts parts) throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		try {
			Fo fo = new Fo(target);
			fo.root().begin("layout-master-set");
			List<Section> sections = sections(parts.body());
			List<PageFo> pages = new ArrayList<>();
			for (Section section : sections) {
				PageFo page = new PageFo(fo, parts, section.pages(), pages.size());
				page.masters();
				pages.add(page);
			}
			fo.end();
			BodyFo body = new BodyFo(fo, parts);
			for (int i = 0; i < sections.size(); i++) {
				fo.begin("page-sequence", "master-reference", pages.get(i).name(), "font-family", "serif", "language",
						"vi", "id", (i == sections.size() - 1) ? RunFo.LAST_PAGE : null);
				pages.get(i).edges(body);
				fo.begin("flow", "flow-name", "xsl-region-body");
				for (Element block : sections.get(i).blocks()) {
					body.block(block, false);
				}
				fo.begin("block").end().end().end();
			}
			fo.close();
			return target.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static List<Section> sections(Element body) {
		List<Section> sections = new ArrayList<>();
		List<Element> blocks = new ArrayList<>();
		for (Element block : Dom.children(body)) {
			if (block.getLocalName().equals("sectPr")) {
				sections.add(new Section(blocks, block));
				return sections;
			}
			blocks.add(block);
			Element pages = Dom.child(Dom.child(block, "pPr"), "sectPr");
			if (pages != null) {
				sections.add(new Section(blocks, pages));
				blocks = new ArrayList<>();
			}
		}
		sections.add(new Section(blocks, null));
		return sections;
	}

}
