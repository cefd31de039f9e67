package vn.dondoc.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is taken in as evidence. The first extension is the usual one. */
enum FileKind {

	PDF("application/pdf", "pdf"), DOC("application/msword", "doc"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	XLS("application/vnd.ms-excel", "xls"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	PPT("application/vnd.ms-powerpoint", "ppt"),
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
	ODT("application/vnd.oasis.opendocument.text", "odt"), ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
	ODP("application/vnd.oasis.opendocument.presentation", "odp"), PNG("image/png", "png"),
	JPEG("image/jpeg", "jpg", "jpeg", "jfif"), GIF("image/gif", "gif"), WEBP("image/webp", "webp"),
	TIFF("image/tiff", "tif", "tiff"), HEIC("image/heic", "heic", "heif"), HEIF("image/heif", "heif", "heic"),
	BMP("image/bmp", "bmp", "dib"), TEXT("text/plain", "txt", "csv", "tsv"), ZIP("application/zip", "zip");

	private final String type;

	private final List<String> extensions;

	FileKind(String type, String... extensions) {
		this.type = type;
		this.extensions = List.of(extensions);
	}

	String type() {
		return this.type;
	}

	String extension() {
		return this.extensions.get(0);
	}

	boolean isNamed(String extension) {
		return this.extensions.contains(extension);
	}

	static Optional<FileKind> of(String type) {
		return Arrays.stream(values()).filter((kind) -> kind.type.equals(type)).findFirst();
	}

	/** For a form that lets people choose files. */
	static List<String> allExtensions() {
		return Arrays.stream(values()).flatMap((kind) -> kind.extensions.stream()).distinct().toList();
	}

}
