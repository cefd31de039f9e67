package vn.dondoc.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import vn.dondoc.evidence.EvidenceRefused.Reason;
import vn.dondoc.evidence.FileJudge.Label;

/**
 * Office documents that are ZIP files: those of Microsoft since 2007, and OpenDocument.
 */
final class OfficePackage {

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private static final String MIMETYPE = "mimetype";

	private static final String MAIN = ".main+xml";

	private static final int MOST_READ = 4 << 20;

	private OfficePackage() {
	}

	static boolean is(ZipFile zip) {
		return zip.getEntry(CONTENT_TYPES) != null || zip.getEntry(MIMETYPE) != null;
	}

	static String type(ZipFile zip, List<ZipArchiveEntry> entries, Label label) throws IOException {
		boolean openDocument = zip.getEntry(CONTENT_TYPES) == null;
		String type = openDocument ? openDocument(zip, label) : microsoft(zip, label);
		boolean macros = entries.stream()
			.map((entry) -> entry.getName().toLowerCase(Locale.ROOT))
			.anyMatch((name) -> name.endsWith("vbaproject.bin")
					|| (openDocument && (name.startsWith("basic/") || name.startsWith("scripts/"))));
		if (macros) {
			throw new EvidenceRefused(Reason.MACROS, label.path());
		}
		return type;
	}

	private static String openDocument(ZipFile zip, Label label) throws IOException {
		if (text(zip, "META-INF/manifest.xml").contains("encryption-data")) {
			throw new EvidenceRefused(Reason.PASSWORD, label.path());
		}
		String type = text(zip, MIMETYPE).strip();
		return type.matches("[a-z]+/[\\w.+-]{1,100}") ? type : "application/octet-stream";
	}

	private static String microsoft(ZipFile zip, Label label) throws IOException {
		List<String> types = contentTypes(text(zip, CONTENT_TYPES));
		if (types.stream().anyMatch((type) -> type.matches("(?i).*(macroEnabled|vbaProject|macrosheet).*"))) {
			throw new EvidenceRefused(Reason.MACROS, label.path());
		}
		List<String> main = types.stream()
			.filter((type) -> type.endsWith(MAIN))
			.map((type) -> type.substring(0, type.length() - MAIN.length()))
			.distinct()
			.toList();
		return (main.size() == 1) ? main.get(0) : "application/x-tika-ooxml";
	}

	private static List<String> contentTypes(String xml) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		List<String> types = new ArrayList<>();
		try {
			XMLStreamReader reader = factory
				.createXMLStreamReader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "UTF-8");
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT
						&& reader.getAttributeValue(null, "ContentType") != null) {
					types.add(reader.getAttributeValue(null, "ContentType"));
				}
			}
			return types;
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static String text(ZipFile zip, String name) throws IOException {
		ZipArchiveEntry entry = zip.getEntry(name);
		if (entry == null) {
			return "";
		}
		try (InputStream content = zip.getInputStream(entry)) {
			return new String(content.readNBytes(MOST_READ), StandardCharsets.UTF_8);
		}
	}

}
