package vn.dondoc.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into an uploaded file before anything opens it: a template is a plain Word
 * document that brings no programs and asks nothing of other computers.
 */
final class TemplatePackage {

	static final int MOST_BYTES = 5 << 20;

	private static final long MOST_UNPACKED = 50L << 20;

	private static final int MOST_PARTS = 1000;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] OLD = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private static final Pattern PROGRAM = Pattern.compile("(?i).*(vbaProject|vbaData|macros?/|activeX).*");

	private TemplatePackage() {
	}

	/**
	 * The same file with exactly the parts that were looked at: other programs could find
	 * others in it, which its list does not name.
	 * @throws TemplateRefused when it cannot be a template
	 */
	static byte[] checked(byte[] content) {
		if (content.length == 0) {
			throw new TemplateRefused("none");
		}
		if (content.length > MOST_BYTES) {
			throw new TemplateRefused("large", MOST_BYTES >> 20);
		}
		if (begins(content, OLD)) {
			throw new TemplateRefused("old");
		}
		if (!begins(content, ZIP)) {
			throw new TemplateRefused("notWord");
		}
		ByteArrayOutputStream checked = new ByteArrayOutputStream(content.length);
		try (ZipFile zip = ZipFile.builder().setByteArray(content).get();
				ZipOutputStream out = new ZipOutputStream(checked)) {
			List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
			if (parts.size() > MOST_PARTS) {
				throw new TemplateRefused("bomb");
			}
			long total = 0;
			Set<String> names = new HashSet<>();
			for (ZipArchiveEntry part : parts) {
				if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
					throw new TemplateRefused("broken");
				}
				byte[] unpacked = checked(zip, part, MOST_UNPACKED - total);
				total += unpacked.length;
				ZipEntry copy = new ZipEntry(part.getName());
				copy.setTime(part.getTime());
				out.putNextEntry(copy);
				out.write(unpacked);
			}
			if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("word/document.xml") == null) {
				throw new TemplateRefused("notWord");
			}
		}
		catch (IOException | XMLStreamException ex) {
			throw new TemplateRefused("broken");
		}
		return checked.toByteArray();
	}

	private static byte[] checked(ZipFile zip, ZipArchiveEntry part, long most) throws IOException, XMLStreamException {
		String name = part.getName().toLowerCase(Locale.ROOT);
		if (part.getGeneralPurposeBit().usesEncryption()) {
			throw new TemplateRefused("old");
		}
		if (PROGRAM.matcher(name).matches()) {
			throw new TemplateRefused("macros");
		}
		if (name.contains("/embeddings/") || name.contains("/afchunk")) {
			throw new TemplateRefused("embedded", part.getName());
		}
		byte[] unpacked;
		try (InputStream stream = zip.getInputStream(part)) {
			unpacked = stream.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
		}
		if (unpacked.length > most) {
			throw new TemplateRefused("bomb");
		}
		check(unpacked, name.endsWith(".xml") || name.endsWith(".rels"));
		return unpacked;
	}

	/** Whatever its name: any part can be declared to be a part of the document. */
	private static void check(byte[] part, boolean mustBeXml) throws XMLStreamException {
		try {
			new TemplatePart(new ByteArrayInputStream(part)).check();
		}
		catch (XMLStreamException ex) {
			// otherwise a picture or the like: nobody can read it as XML
			if (mustBeXml) {
				throw ex;
			}
		}
	}

	private static boolean begins(byte[] content, byte[] sign) {
		return content.length >= sign.length && java.util.Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
	}

}
