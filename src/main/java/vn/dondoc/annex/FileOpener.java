package vn.dondoc.annex;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.dondoc.annex.AnnexRefused.Reason;

/** Judges a file by its content, not its name, and opens it or says why not. */
final class FileOpener {

	private FileOpener() {
	}

	static FileContent open(byte[] content, String fileName) {
		if (content.length == 0) {
			throw new AnnexRefused(Reason.EMPTY);
		}
		try {
			return switch (FileMagic.valueOf(content)) {
				case OOXML -> openPackage(content);
				case OLE2 -> throw old(content);
				case UNKNOWN -> openText(content, fileName);
				default -> throw new AnnexRefused(Reason.NOT_AN_ANNEX, fileName);
			};
		}
		catch (IOException | InvalidFormatException ex) {
			throw new AnnexRefused(Reason.CORRUPTED, fileName);
		}
		catch (AnnexRefused refused) {
			throw refused;
		}
		// POI reports broken content by all sorts of unchecked exceptions
		catch (RuntimeException ex) {
			throw new AnnexRefused(Reason.CORRUPTED, fileName);
		}
	}

	private static FileContent openPackage(byte[] content) throws IOException, InvalidFormatException {
		ZipGuard.check(content);
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
			for (PackagePart part : file.getParts()) {
				String type = part.getContentType();
				if (type.contains("wordprocessingml") && type.endsWith("main+xml")
						|| type.contains("word.document.macroEnabled.main+xml")) {
					return new WordFile(file).read(part);
				}
				if (type.contains("spreadsheetml") && type.endsWith("main+xml")
						|| type.contains("excel.sheet.macroEnabled.main+xml")) {
					return ExcelFile.read(file);
				}
			}
		}
		throw new AnnexRefused(Reason.NOT_AN_ANNEX, "");
	}

	private static AnnexRefused old(byte[] content) throws IOException {
		try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			DirectoryNode root = file.getRoot();
			if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
				return new AnnexRefused(Reason.PASSWORD);
			}
			if (root.hasEntryCaseInsensitive("WordDocument")) {
				return new AnnexRefused(Reason.OLD_WORD);
			}
			if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
				return new AnnexRefused(Reason.OLD_EXCEL);
			}
			return new AnnexRefused(Reason.NOT_AN_ANNEX, "");
		}
		catch (EmptyFileException ex) {
			return new AnnexRefused(Reason.EMPTY);
		}
	}

	private static FileContent openText(byte[] content, String fileName) throws IOException {
		if (!fileName.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)")) {
			throw new AnnexRefused(Reason.NOT_AN_ANNEX, fileName);
		}
		return CsvFile.read(content);
	}

}
