package vn.dondoc.evidence;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.dondoc.evidence.EvidenceRefused.Reason;
import vn.dondoc.evidence.FileJudge.Label;

/** Documents of Office 97 to 2003, and the envelope of encrypted newer ones. */
final class OleJudge {

	private OleJudge() {
	}

	static String type(Spool file, Label label) {
		try {
			// Not closed: it would close the file
			return type(new POIFSFileSystem(file.file(), true).getRoot(), label);
		}
		catch (EvidenceRefused refused) {
			throw refused;
		}
		// POI reports broken content by all sorts of unchecked exceptions
		catch (IOException | RuntimeException ex) {
			throw new EvidenceRefused(Reason.CORRUPTED, label.path());
		}
	}

	private static String type(DirectoryNode root, Label label) {
		Set<String> names = root.getEntryNames();
		if (names.contains("EncryptedPackage")) {
			throw new EvidenceRefused(Reason.PASSWORD, label.path());
		}
		if (Stream.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA").anyMatch(root::hasEntryCaseInsensitive)) {
			throw new EvidenceRefused(Reason.MACROS, label.path());
		}
		if (root.hasEntryCaseInsensitive("WordDocument")) {
			return FileKind.DOC.type();
		}
		if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
			return FileKind.XLS.type();
		}
		if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
			return FileKind.PPT.type();
		}
		return names.contains("__properties_version1.0") ? "application/vnd.ms-outlook" : "application/x-tika-msoffice";
	}

}
