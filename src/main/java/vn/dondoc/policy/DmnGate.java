package vn.dondoc.policy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at a file before anything else reads it: not too large, not too deep, without a
 * document type, and with no expressions but FEEL. The engine would run JUEL and whatever
 * script language is on the class path, with all rights of the application.
 */
final class DmnGate {

	static final int LARGEST = 256 * 1024;

	private static final int DEEPEST = 20;

	private static final Pattern FEEL = Pattern
		.compile("(?i)feel|https?://www\\.omg\\.org/spec/(FEEL/\\d{8}|DMN/\\d{8}/FEEL)/?");

	private DmnGate() {
	}

	/**
	 * Goes on only with a file that may be read.
	 * @throws WrongTable otherwise
	 */
	static void require(byte[] file) {
		if (file.length > LARGEST) {
			throw new WrongTable("policy.file.large", LARGEST / 1024);
		}
		try {
			XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
			read(factory.createXMLStreamReader(new ByteArrayInputStream(file)));
		}
		catch (XMLStreamException ex) {
			throw new WrongTable("policy.file.xml");
		}
	}

	private static void read(XMLStreamReader xml) throws XMLStreamException {
		int depth = 0;
		int row = 0;
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
					throw new WrongTable("policy.file.dtd");
				case XMLStreamConstants.START_ELEMENT -> {
					depth++;
					row += "rule".equals(xml.getLocalName()) ? 1 : 0;
					if (depth > DEEPEST) {
						throw new WrongTable("policy.file.xml");
					}
					language(xml, row);
				}
				case XMLStreamConstants.END_ELEMENT -> depth--;
				default -> {
				}
			}
		}
	}

	private static void language(XMLStreamReader xml, int row) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if ("expressionLanguage".equals(xml.getAttributeLocalName(i))
					&& !FEEL.matcher(xml.getAttributeValue(i).strip()).matches()) {
				throw new WrongTable(List.of(Fault.at(row, "", "policy.file.language", xml.getAttributeValue(i))));
			}
		}
	}

}
