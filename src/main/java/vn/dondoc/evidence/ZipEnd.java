package vn.dondoc.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import vn.dondoc.evidence.EvidenceRefused.Reason;
import vn.dondoc.evidence.FileJudge.Label;

/**
 * The record at the end of a ZIP file, read before anyone reads the whole directory: a
 * directory of millions of entries would fill the memory.
 */
final class ZipEnd {

	private static final int MOST_DIRECTORY = 4 << 20;

	private static final int RECORD = 22;

	private static final int COMMENT = 0xffff;

	private static final int ZIP64_LOCATOR = 20;

	private ZipEnd() {
	}

	static void requireShortDirectory(Spool file, Label label) throws IOException {
		int length = (int) Math.min(file.size(), COMMENT + RECORD + ZIP64_LOCATOR);
		ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		long tailStart = file.size() - length;
		while (tail.hasRemaining()) {
			if (file.file().read(tail, tailStart + tail.position()) < 0) {
				throw new EOFException();
			}
		}
		int record = length - RECORD;
		while (record >= 0 && tail.getInt(record) != 0x06054b50) {
			record--;
		}
		if (record < 0) {
			throw new EvidenceRefused(Reason.CORRUPTED, label.path());
		}
		long directoryStart = Integer.toUnsignedLong(tail.getInt(record + 16));
		boolean zip64 = record >= ZIP64_LOCATOR && tail.getInt(record - ZIP64_LOCATOR) == 0x07064b50;
		if (zip64 || tailStart + record - directoryStart > MOST_DIRECTORY) {
			throw new EvidenceRefused(Reason.ZIP_TOO_MANY, label.path(), "1000");
		}
	}

}
