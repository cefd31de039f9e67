package vn.dondoc.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

	static void check(byte[] content) {
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
		try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
			List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
			if (parts.size() > MOST_PARTS) {
				throw new TemplateRefused("bomb");
			}
			long total = 0;
			for (ZipArchiveEntry part : parts) {
				total += check(zip, part, MOST_UNPACKED - total);
			}
			if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("word/document.xml") == null) {
				throw new TemplateRefused("notWord");
			}
		}
		catch (IOException | XMLStreamException ex) {
			throw new TemplateRefused("broken");
		}
	}

	private static long check(ZipFile zip, ZipArchiveEntry part, long most) throws IOException, XMLStreamException {
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
		if (name.endsWith(".xml") || name.endsWith(".rels")) {
			new TemplatePart(new ByteArrayInputStream(unpacked)).check();
		}
		return unpacked.length;
	}

	private static boolean begins(byte[] content, byte[] sign) {
		return content.length >= sign.length && java.util.Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
	}

}
