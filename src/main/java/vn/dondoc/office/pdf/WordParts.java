package vn.dondoc.office.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word file that are printed. */
final class WordParts implements AutoCloseable {

	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final OPCPackage file;

	private final PackagePart main;

	private final Map<String, Element> notes = new HashMap<>();

	private final Styles styles;

	private final Document document;

	WordParts(byte[] content) throws IOException {
		try {
			this.file = OPCPackage.open(new ByteArrayInputStream(content));
			this.main = this.file
				.getPart(this.file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0));
			this.document = read(this.main);
			this.styles = new Styles(related("styles"));
			Document footnotes = related("footnotes");
			if (footnotes != null) {
				Dom.children(footnotes.getDocumentElement(), "footnote")
					.forEach((note) -> this.notes.put(Dom.value(note, "id"), note));
			}
		}
		catch (InvalidFormatException ex) {
			throw new IOException(ex);
		}
	}

	Element body() {
		return Dom.child(this.document.getDocumentElement(), "body");
	}

	Styles styles() {
		return this.styles;
	}

	Element note(String id) {
		return this.notes.get(id);
	}

	/** A header or footer. */
	Element part(String relation) throws IOException {
		PackagePart part = related(this.main, relation);
		return (part != null) ? read(part).getDocumentElement() : null;
	}

	/** A picture of the main part, as an address that holds it whole; null for none. */
	String picture(String relation) throws IOException {
		PackagePart part = related(this.main, relation);
		if (part == null || !part.getContentType().matches("image/(png|jpeg|gif)")) {
			return null;
		}
		try (InputStream content = part.getInputStream()) {
			return "data:" + part.getContentType() + ";base64,"
					+ Base64.getEncoder().encodeToString(content.readAllBytes());
		}
	}

	private Document related(String type) throws IOException, InvalidFormatException {
		PackageRelationship relation = this.main.getRelationshipsByType(TYPE + type).getRelationship(0);
		return (relation != null && relation.getTargetMode() == TargetMode.INTERNAL)
				? read(this.main.getRelatedPart(relation)) : null;
	}

	private static PackagePart related(PackagePart from, String id) throws IOException {
		PackageRelationship relation = from.getRelationship(id);
		if (relation == null || relation.getTargetMode() != TargetMode.INTERNAL) {
			return null;
		}
		try {
			return from.getRelatedPart(relation);
		}
		catch (InvalidFormatException ex) {
			throw new IOException(ex);
		}
	}

	private static Document read(PackagePart part) throws IOException {
		try (InputStream content = part.getInputStream()) {
			return DocumentHelper.readDocument(content);
		}
		catch (SAXException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void close() {
		this.file.revert();
	}

}
