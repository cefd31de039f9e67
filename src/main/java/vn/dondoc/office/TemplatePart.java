package vn.dondoc.office;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of an uploaded template, read through once. */
final class TemplatePart {

	private static final int DEEPEST = 150;

	private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	/** What a field may do; others fetch texts from elsewhere or run something. */
	private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "HYPERLINK");

	private final XMLStreamReader reader;

	/** Instructions of the fields that are open, the innermost first. */
	private final Deque<StringBuilder> fields = new ArrayDeque<>();

	TemplatePart(InputStream content) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		this.reader = factory.createXMLStreamReader(content);
	}

	void check() throws XMLStreamException {
		int depth = 0;
		while (this.reader.hasNext()) {
			switch (this.reader.next()) {
				case XMLStreamConstants.DTD -> throw new TemplateRefused("broken");
				case XMLStreamConstants.START_ELEMENT -> {
					if (++depth > DEEPEST) {
						throw new TemplateRefused("broken");
					}
					if (this.reader.getLocalName().equals("instrText")) {
						instruction(this.reader.getElementText());
						depth--;
					}
					else {
						element(this.reader.getLocalName());
					}
				}
				case XMLStreamConstants.END_ELEMENT -> depth--;
				default -> {
					// texts and the like do no harm
				}
			}
		}
		while (!this.fields.isEmpty()) {
			mark("end");
		}
	}

	private void element(String name) {
		switch (name) {
			case "Default", "Override" -> type(attribute("ContentType"));
			case "Relationship" -> relation();
			case "altChunk", "object", "OLEObject", "control" -> throw new TemplateRefused("embedded", name);
			case "fldSimple" -> field(attribute("instr"));
			case "fldChar" -> mark(attribute("fldCharType"));
			default -> {
				// what Word writes otherwise
			}
		}
	}

	private static void type(String type) {
		String plain = type.toLowerCase(Locale.ROOT);
		if (plain.contains("macroenabled") || plain.contains("vbaproject") || plain.contains("activex")) {
			throw new TemplateRefused("macros");
		}
		boolean main = plain.endsWith(".main+xml");
		if (main && !type.equals(DOCUMENT)) {
			throw new TemplateRefused("notWord");
		}
	}

	private void relation() {
		String type = attribute("Type");
		boolean outside = attribute("TargetMode").equalsIgnoreCase("External");
		if (outside && !type.endsWith("/hyperlink")) {
			throw new TemplateRefused("external", type.substring(type.lastIndexOf('/') + 1), attribute("Target"));
		}
		if (type.endsWith("/aFChunk") || type.endsWith("/oleObject") || type.endsWith("/package")
				|| type.endsWith("/control")) {
			throw new TemplateRefused("embedded", attribute("Target"));
		}
	}

	private void mark(String kind) {
		switch (kind) {
			case "begin" -> this.fields.push(new StringBuilder());
			case "separate" -> field(this.fields.isEmpty() ? "" : this.fields.peek().toString());
			default -> field(this.fields.isEmpty() ? "" : this.fields.pop().toString());
		}
	}

	private void instruction(String text) {
		if (this.fields.isEmpty()) {
			field(text);
		}
		else {
			this.fields.peek().append(text);
		}
	}

	private static void field(String instruction) {
		String name = instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
		if (!FIELDS.contains(name)) {
			throw new TemplateRefused("field", name.isEmpty() ? "{ }" : name);
		}
	}

	private String attribute(String name) {
		for (int i = 0; i < this.reader.getAttributeCount(); i++) {
			if (this.reader.getAttributeLocalName(i).equals(name)) {
				return this.reader.getAttributeValue(i);
			}
		}
		return "";
	}

}
