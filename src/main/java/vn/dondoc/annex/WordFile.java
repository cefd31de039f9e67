package vn.dondoc.annex;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads the tables of a Word file as they are printed: with automatic numbers, without
 * deleted text, merged cells known as such, footnotes beside the cell that refers to
 * them.
 */
final class WordFile {

	private final OPCPackage file;

	private final Map<String, String> notes = new HashMap<>();

	private WordNumbering numbering;

	private int position;

	WordFile(OPCPackage file) {
		this.file = file;
	}

	FileContent read(PackagePart main) throws IOException, InvalidFormatException {
		this.numbering = new WordNumbering(part(".numbering+xml"), part(".styles+xml"));
		notes(part(".footnotes+xml"), "footnote");
		notes(part(".endnotes+xml"), "endnote");
		Element body = Xml.child(parse(main).getDocumentElement(), "body");
		typedNotes(body);
		List<String> paragraphs = new ArrayList<>();
		List<Grid> grids = new ArrayList<>();
		int afterLastTable = 0;
		for (Element block : Xml.blocks(body)) {
			if (Xml.is(block, "p")) {
				paragraphs.add(Texts.fold(Texts.clean(text(block).toString())));
			}
			else {
				grids.add(grid(block));
				afterLastTable = paragraphs.size();
			}
		}
		return new FileContent(paragraphs.subList(0, afterLastTable), grids,
				paragraphs.subList(afterLastTable, paragraphs.size()), List.of());
	}

	private Grid grid(Element table) {
		List<Line> lines = new ArrayList<>();
		for (Element row : Xml.within(table, "tr")) {
			if (Xml.child(row, "trPr", "del") == null) {
				lines.add(line(row));
			}
		}
		return new Grid(lines, false);
	}

	private Line line(Element row) {
		List<Cell> cells = new ArrayList<>();
		int column = Xml.number(Xml.child(row, "trPr", "gridBefore"), 0);
		for (Element cell : Xml.within(row, "tc")) {
			int span = Math.max(1, Xml.number(Xml.child(cell, "tcPr", "gridSpan"), 1));
			Element vertical = Xml.child(cell, "tcPr", "vMerge");
			boolean mergedUp = vertical != null && !"restart".equals(Xml.value(vertical));
			WordText content = new WordText(this.notes);
			content(cell, content);
			cells.add(new Cell(column, column + span - 1, mergedUp ? "" : Texts.clean(content.toString()),
					content.referenced(), content.bold(), mergedUp));
			column += span;
		}
		return new Line(++this.position, cells);
	}

	private void content(Element cell, WordText into) {
		for (Element block : Xml.blocks(cell)) {
			if (Xml.is(block, "p")) {
				into.paragraph(block, this.numbering.label(block));
			}
			else {
				Xml.within(block, "tr")
					.forEach((row) -> Xml.within(row, "tc").forEach((inner) -> content(inner, into)));
			}
		}
	}

	private WordText text(Element paragraph) {
		WordText text = new WordText(this.notes);
		text.paragraph(paragraph, this.numbering.label(paragraph));
		return text;
	}

	private void notes(Document part, String name) {
		if (part == null) {
			return;
		}
		for (Element note : Xml.within(part.getDocumentElement(), name)) {
			WordText text = new WordText(Map.of());
			Xml.within(note, "p").forEach((paragraph) -> text.paragraph(paragraph, ""));
			this.notes.put(name + Xml.attribute(note, "id"), Texts.clean(text.toString()));
		}
	}

	/** Notes under a table whose number is typed as a raised figure, not Word's own. */
	private void typedNotes(Element body) {
		for (Element paragraph : Xml.within(body, "p")) {
			WordText text = new WordText(Map.of());
			text.paragraph(paragraph, "");
			String mark = text.leadingRaised();
			if (!mark.isEmpty()) {
				String note = Texts.clean(text.toString());
				this.notes.putIfAbsent("typed" + mark, note.substring(Math.min(mark.length(), note.length())).strip());
			}
		}
	}

	private Document part(String typeEnd) throws IOException, InvalidFormatException {
		for (PackagePart part : this.file.getParts()) {
			if (part.getContentType().endsWith(typeEnd)) {
				return parse(part);
			}
		}
		return null;
	}

	private static Document parse(PackagePart part) throws IOException {
		try (InputStream content = part.getInputStream()) {
			return DocumentHelper.readDocument(content);
		}
		catch (SAXException ex) {
			throw new IOException(ex);
		}
	}

}
