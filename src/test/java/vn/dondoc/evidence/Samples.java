package vn.dondoc.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of all kinds. */
final class Samples {

	static final byte[] PDF = text("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");

	static final byte[] HTML = text("<!DOCTYPE html>\n<html><body><script>alert(1)</script></body></html>");

	static final byte[] SVG = text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");

	static final byte[] WEBP = latin("RIFF\u0024\0\0\0WEBPVP8 \u0018\0\0\0");

	static final byte[] HEIC = latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");

	static final byte[] RAR = latin("Rar!\u001a\u0007\u0001\0");

	private Samples() {
	}

	/** What the head of every program for Windows looks like. */
	static byte[] exe() {
		byte[] exe = new byte[512];
		exe[0] = 'M';
		exe[1] = 'Z';
		exe[0x3c] = (byte) 0x80;
		exe[0x80] = 'P';
		exe[0x81] = 'E';
		exe[0x84] = 0x4c;
		exe[0x85] = 0x01;
		return exe;
	}

	static byte[] image(String format) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		if (!ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, bytes)) {
			throw new IllegalArgumentException(format);
		}
		return bytes.toByteArray();
	}

	static byte[] docx() throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.createParagraph().createRun().setText("Kết quả thực hiện");
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	static byte[] xlsx() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			book.createSheet("Kết quả");
			book.write(bytes);
			return bytes.toByteArray();
		}
	}

	static byte[] xls() throws IOException {
		try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			book.createSheet("Kết quả");
			book.write(bytes);
			return bytes.toByteArray();
		}
	}

	/** A compound file with these streams. */
	static byte[] ole(String... streams) throws IOException {
		try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			for (String stream : streams) {
				file.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
			}
			file.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

	static byte[] ooxml(String mainType) throws IOException {
		String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Override PartName=\"/main.xml\" ContentType=\"" + mainType + "\"/></Types>";
		return zip("[Content_Types].xml", text(types), "main.xml", text("<main/>"));
	}

	static byte[] openDocument(String type, Object... more) throws IOException {
		Object[] entries = new Object[more.length + 2];
		entries[0] = "mimetype";
		entries[1] = text(type);
		System.arraycopy(more, 0, entries, 2, more.length);
		return zip(entries);
	}

	/** Names and contents by turns; "mimetype" is stored as OpenDocument wants it. */
	static byte[] zip(Object... entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < entries.length; i += 2) {
				ZipEntry entry = new ZipEntry((String) entries[i]);
				byte[] content = (byte[]) entries[i + 1];
				if ("mimetype".equals(entry.getName())) {
					CRC32 crc = new CRC32();
					crc.update(content);
					entry.setMethod(ZipEntry.STORED);
					entry.setSize(content.length);
					entry.setCrc(crc.getValue());
				}
				zip.putNextEntry(entry);
				zip.write(content);
			}
		}
		return bytes.toByteArray();
	}

	static byte[] bomb(int megabytes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("so-lieu.txt"));
			byte[] megabyte = "0".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
			for (int i = 0; i < megabytes; i++) {
				zip.write(megabyte);
			}
		}
		return bytes.toByteArray();
	}

	/** The same file with its entries said to be encrypted. */
	static byte[] encrypted(byte[] zip) {
		byte[] locked = zip.clone();
		for (int i = 0; i + 10 < locked.length; i++) {
			if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
				locked[i + 8] |= 1;
			}
			if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 3 && locked[i + 3] == 4) {
				locked[i + 6] |= 1;
			}
		}
		return locked;
	}

	static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
