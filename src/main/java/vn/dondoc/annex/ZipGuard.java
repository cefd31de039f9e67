package vn.dondoc.annex;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

import vn.dondoc.annex.AnnexRefused.Reason;

/**
 * Unpacks a zip file once without keeping anything, before anyone else does: POI limits
 * the single entry, but many of them could still fill the memory.
 */
final class ZipGuard {

	/** Bytes; a Word file with 20,000 rows of text unpacks to about half of it. */
	private static final long MOST_UNPACKED = 100L << 20;

	static {
		ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
		// A long list of similar rows packs far better than POI's 1 %; the total is
		// limited here.
		ZipSecureFile.setMinInflateRatio(0.0005);
	}

	private ZipGuard() {
	}

	static void check(byte[] content) throws IOException {
		long total = 0;
		byte[] buffer = new byte[1 << 16];
		try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				if (entry.getGeneralPurposeBit().usesEncryption()) {
					throw new AnnexRefused(Reason.PASSWORD);
				}
				try (InputStream unpacked = zip.getInputStream(entry)) {
					for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
						total += read;
						if (total > MOST_UNPACKED) {
							throw new AnnexRefused(Reason.ZIP_BOMB);
						}
					}
				}
			}
		}
	}

}
