package vn.dondoc.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills a Word template. Placeholders are names, nothing else: a template is uploaded by
 * people, so there is no expression that could run.
 */
final class WordPrinter {

	private WordPrinter() {
	}

	static byte[] print(byte[] template, PrintedDocument content, Instant at) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
				ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			for (Node root : roots(document)) {
				fill(document, root, content);
			}
			properties(document, content, at);
			document.write(file);
			return FixedZip.at(file.toByteArray(), at);
		}
	}

	/** What of a document can hold placeholders. */
	static List<Node> roots(XWPFDocument document) {
		List<Node> roots = new ArrayList<>();
		document.getHeaderList().forEach((header) -> roots.add(header._getHdrFtr().getDomNode()));
		document.getFooterList().forEach((footer) -> roots.add(footer._getHdrFtr().getDomNode()));
		roots.add(document.getDocument().getDomNode());
		return roots;
	}

	/** Each paragraph once: what is filled in is not looked at again. */
	private static void fill(XWPFDocument document, Node root, PrintedDocument content) {
		for (Paragraph paragraph : Paragraph.below(root)) {
			if (paragraph.isOnly(Field.PARAGRAPHS)) {
				repeat(paragraph, content.paragraphs());
			}
			else if (paragraph.isOnly(Field.TABLE)) {
				if (content.table() != null) {
					new WordTable(document, content.table()).insertBefore(paragraph.element());
				}
				remove(paragraph.element());
			}
			else {
				fill(paragraph, content);
			}
		}
	}

	private static void repeat(Paragraph pattern, List<String> texts) {
		Node parent = pattern.element().getParentNode();
		for (String text : texts) {
			Element copy = (Element) pattern.element().cloneNode(true);
			// Word's own marks of a paragraph, which may stand only once
			copy.removeAttributeNS("http://schemas.microsoft.com/office/word/2010/wordml", "paraId");
			copy.removeAttributeNS("http://schemas.microsoft.com/office/word/2010/wordml", "textId");
			parent.insertBefore(copy, pattern.element());
			Paragraph.of(copy).fill((name) -> text);
		}
		remove(pattern.element());
	}

	private static void fill(Paragraph paragraph, PrintedDocument content) {
		boolean idle = saysNothing(paragraph, content);
		paragraph.fill((name) -> value(name, content));
		if (idle) {
			remove(paragraph.element());
		}
	}

	/**
	 * Whether it has placeholders without values and nothing else but commas and the
	 * like.
	 */
	private static boolean saysNothing(Paragraph paragraph, PrintedDocument content) {
		List<String> names = paragraph.placeholders();
		return !names.isEmpty() && names.stream().allMatch((name) -> value(name, content).isEmpty())
				&& paragraph.rest().codePoints().noneMatch(Character::isLetterOrDigit)
				&& List.of("drawing", "pict", "fldChar", "fldSimple")
					.stream()
					.noneMatch((part) -> Paragraph.contains(paragraph.element(), part));
	}

	private static String value(String name, PrintedDocument content) {
		return name.equals(Field.PARAGRAPHS) ? String.join("\n", content.paragraphs())
				: content.fields().getOrDefault(name, "");
	}

	/** A cell, a header and the like must keep one paragraph. */
	private static void remove(Element paragraph) {
		Node parent = paragraph.getParentNode();
		boolean other = Paragraph.elements(parent, "p")
			.stream()
			.anyMatch((sibling) -> sibling != paragraph && sibling.getParentNode() == parent);
		if (other) {
			parent.removeChild(paragraph);
		}
		else {
			Paragraph.of(paragraph).fill((name) -> "");
		}
	}

	/** The title as one line. */
	static String title(PrintedDocument content) {
		return PlainLines.clean(content.fields().get(Field.TITLE)).replace('\n', ' ');
	}

	private static void properties(XWPFDocument document, PrintedDocument content, Instant at) throws IOException {
		try {
			PackageProperties properties = document.getPackage().getPackageProperties();
			Optional<Date> date = Optional.of(Date.from(at));
			properties.setCreatedProperty(date);
			properties.setModifiedProperty(date);
			properties.setTitleProperty(title(content));
		}
		catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException ex) {
			throw new IOException(ex);
		}
	}

}
