package vn.dondoc.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import vn.dondoc.calendar.VietnamTime;

/**
 * Gives all entries of an office file one time: the same content printed at the same
 * moment is the same file.
 */
final class FixedZip {

	private FixedZip() {
	}

	static byte[] at(byte[] file, Instant at) throws IOException {
		ByteArrayOutputStream fixed = new ByteArrayOutputStream(file.length);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
				ZipOutputStream out = new ZipOutputStream(fixed)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(at.atZone(VietnamTime.ZONE).toLocalDateTime());
				out.putNextEntry(copy);
				in.transferTo(out);
			}
		}
		return fixed.toByteArray();
	}

}
