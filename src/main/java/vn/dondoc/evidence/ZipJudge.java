package vn.dondoc.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import vn.dondoc.evidence.EvidenceRefused.Reason;
import vn.dondoc.evidence.FileJudge.Label;

/**
 * Tells office documents from plain ZIP files, in which it has every file judged as if it
 * had been sent by itself. Everything is unpacked once, so that what is kept harms nobody
 * who opens it.
 */
final class ZipJudge {

	private static final int MOST_FILES = 1_000;

	private final FileJudge files;

	private final Path tempDir;

	ZipJudge(FileJudge files, Path tempDir) {
		this.files = files;
		this.tempDir = tempDir;
	}

	String type(Spool file, Label label, Allowance unpacked) {
		try {
			ZipEnd.requireShortDirectory(file, label);
			try (ZipFile zip = ZipFile.builder()
				.setSeekableByteChannel(file.channel())
				.setIgnoreLocalFileHeader(true)
				.get()) {
				return type(zip, label, unpacked);
			}
		}
		catch (EvidenceRefused refused) {
			throw refused;
		}
		// Broken content shows itself by all sorts of exceptions
		catch (IOException | RuntimeException ex) {
			throw new EvidenceRefused(Reason.CORRUPTED, label.path());
		}
	}

	private String type(ZipFile zip, Label label, Allowance unpacked) throws IOException {
		List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
		for (ZipArchiveEntry entry : entries) {
			requireReadable(entry, label);
		}
		if (OfficePackage.is(zip)) {
			for (ZipArchiveEntry entry : entries) {
				unpack(zip, entry, unpacked);
			}
			return OfficePackage.type(zip, entries, label);
		}
		if (label.packed()) {
			throw new EvidenceRefused(Reason.ZIP_IN_ZIP, label.path());
		}
		judgeAll(zip, entries, label, unpacked);
		return FileKind.ZIP.type();
	}

	private static void requireReadable(ZipArchiveEntry entry, Label label) {
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			throw new EvidenceRefused(Reason.PASSWORD, label.path());
		}
		if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
			throw new EvidenceRefused(Reason.CORRUPTED, label.path());
		}
		String path = entry.getName().replace('\\', '/');
		if (path.startsWith("/") || path.matches("[A-Za-z]:.*") || entry.isUnixSymlink()
				|| Arrays.asList(path.split("/")).contains("..")) {
			throw new EvidenceRefused(Reason.ZIP_PATH, label.path());
		}
	}

	private static void unpack(ZipFile zip, ZipArchiveEntry entry, Allowance unpacked) throws IOException {
		byte[] buffer = new byte[1 << 16];
		try (InputStream content = zip.getInputStream(entry)) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				unpacked.use(read);
			}
		}
	}

	private void judgeAll(ZipFile zip, List<ZipArchiveEntry> entries, Label label, Allowance unpacked)
			throws IOException {
		List<ZipArchiveEntry> packed = entries.stream().filter((entry) -> !entry.isDirectory()).toList();
		if (packed.size() > MOST_FILES) {
			throw new EvidenceRefused(Reason.ZIP_TOO_MANY, label.path(), String.valueOf(MOST_FILES));
		}
		boolean empty = true;
		for (ZipArchiveEntry entry : packed) {
			try (InputStream content = zip.getInputStream(entry);
					Spool file = Spool.of(content, this.tempDir, unpacked)) {
				if (file.size() > 0) {
					empty = false;
					this.files.judge(file, label.entry(entry.getName()), unpacked);
				}
			}
		}
		if (empty) {
			throw new EvidenceRefused(Reason.ZIP_EMPTY, label.path());
		}
	}

}
