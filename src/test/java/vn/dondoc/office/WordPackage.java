package vn.dondoc.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file taken apart, to make others of it. */
final class WordPackage {

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	static WordPackage delivered(String name) {
		try (ZipInputStream zip = new ZipInputStream(
				WordPackage.class.getResourceAsStream("/office/" + name + ".docx"))) {
			WordPackage taken = new WordPackage();
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				taken.parts.put(entry.getName(), zip.readAllBytes());
			}
			return taken;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static WordPackage of(byte[] file) throws IOException {
		WordPackage taken = new WordPackage();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				taken.parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return taken;
	}

	WordPackage with(String part, byte[] content) {
		this.parts.put(part, content);
		return this;
	}

	WordPackage edited(String part, UnaryOperator<String> edit) {
		String before = text(part);
		String after = edit.apply(before);
		if (after.equals(before)) {
			throw new IllegalArgumentException("Nothing changed in " + part);
		}
		return with(part, after.getBytes(StandardCharsets.UTF_8));
	}

	/** The same with other text instead of a piece of the main part. */
	WordPackage replaced(String piece, String other) {
		return edited("word/document.xml", (xml) -> xml.replace(piece, other));
	}

	String text(String part) {
		return new String(this.parts.get(part), StandardCharsets.UTF_8);
	}

	Set<String> parts() {
		return this.parts.keySet();
	}

	/**
	 * The file with one more part, which only those find who read it from its beginning:
	 * the directory at its end does not name it.
	 */
	byte[] hiding(String part, byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(with(part, content).file()).order(ByteOrder.LITTLE_ENDIAN);
		int end = file.capacity() - 22;
		int size = file.getInt(end + 12) - 46 - part.length();
		file.putShort(end + 8, (short) (this.parts.size() - 1)).putShort(end + 10, (short) (this.parts.size() - 1));
		file.putInt(end + 12, size);
		ByteBuffer hiding = ByteBuffer.allocate(file.getInt(end + 16) + size + 22);
		hiding.put(file.array(), 0, hiding.capacity() - 22).put(file.array(), end, 22);
		return hiding.array();
	}

	byte[] file() {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return file.toByteArray();
	}

}
