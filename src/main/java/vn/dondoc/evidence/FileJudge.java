package vn.dondoc.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

import vn.dondoc.evidence.EvidenceRefused.Reason;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Says by its content what a file is, and refuses what is not taken in. */
@Component
class FileJudge {

	/** Of one file with all that is packed in it. */
	static final DataSize MOST_UNPACKED = DataSize.ofMegabytes(500);

	private static final String ZIP = "504b";

	private static final String OLE2 = "d0cf11e0";

	private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

	private final ZipJudge zips;

	FileJudge(EvidenceProperties properties) {
		this.zips = new ZipJudge(this, properties.tempDir());
	}

	FileKind judge(Spool file, FileName name) throws IOException {
		if (file.size() == 0) {
			throw new EvidenceRefused(Reason.EMPTY, name.toString());
		}
		return judge(file, new Label(name, name.toString(), false), new Allowance(MOST_UNPACKED.toBytes(),
				new EvidenceRefused(Reason.ZIP_BOMB, name.toString(), String.valueOf(MOST_UNPACKED.toMegabytes()))));
	}

	FileKind judge(Spool file, Label label, Allowance unpacked) throws IOException {
		String type = type(file, label, unpacked);
		String extension = label.name().lowerCaseExtension();
		FileKind kind = FileKind.of(type).orElse(null);
		boolean named = extension.isEmpty() || (kind != null && kind.isNamed(extension));
		if (kind != null && named) {
			return kind;
		}
		Object content = content(type);
		if (kind != null || FileKind.allExtensions().contains(extension)) {
			throw new EvidenceRefused(Reason.CONTRADICTION, label.path(), extension, content);
		}
		throw new EvidenceRefused(Reason.NOT_ALLOWED, label.path(), content);
	}

	private String type(Spool file, Label label, Allowance unpacked) throws IOException {
		try (InputStream start = new BufferedInputStream(file.read())) {
			start.mark(8);
			String head = HexFormat.of().formatHex(start.readNBytes(4));
			start.reset();
			if (head.startsWith(ZIP)) {
				return this.zips.type(file, label, unpacked);
			}
			if (head.equals(OLE2)) {
				return OleJudge.type(file, label);
			}
			return this.types.detect(start, new Metadata()).getBaseType().toString();
		}
	}

	/** Words for what a file really is; its media type where there are none. */
	private static Object content(String type) {
		String[] codes = { "evidence.content." + type, "evidence.content." + type.substring(0, type.indexOf('/')) };
		return new DefaultMessageSourceResolvable(Arrays.copyOf(codes, type.startsWith("text") ? 1 : 2), type);
	}

	/**
	 * What a file is called while it is judged.
	 *
	 * @param path the name with the ZIP file it is in, for people
	 * @param packed whether it is in a ZIP file
	 */
	record Label(FileName name, String path, boolean packed) {

		Label entry(String entryName) {
			FileName entry = FileName.of(entryName);
			return new Label(entry, this.path + "/" + entry, true);
		}

	}

}
