package vn.dondoc.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.dondoc.office.DocumentPrinter;
import vn.dondoc.office.PrintedDocument;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** As what a document is printed. */
enum Format {

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), PDF(MediaType.APPLICATION_PDF_VALUE);

	private final MediaType type;

	Format(String type) {
		this.type = MediaType.parseMediaType(type);
	}

	MediaType type() {
		return this.type;
	}

	/** The end of a file's name. */
	String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	byte[] print(PrintedDocument document, DocumentPrinter printer) {
		return switch (this) {
			case DOCX -> printer.word(document);
			case XLSX -> printer.excel(document);
			case PDF -> printer.pdf(document);
		};
	}

	/**
	 * What is asked for, by name or else by the media types that are accepted.
	 * @throws WrongSelection for an unknown name
	 */
	static Format of(String name, List<MediaType> accepted) throws HttpMediaTypeNotAcceptableException {
		if (name != null && !name.isBlank()) {
			return named(name).orElseThrow(() -> new WrongSelection("format", "print.wrong.format", name));
		}
		for (MediaType wanted : accepted) {
			Optional<Format> found = Arrays.stream(values())
				.filter((format) -> wanted.includes(format.type))
				.findFirst();
			if (found.isPresent()) {
				return found.get();
			}
		}
		if (accepted.isEmpty()) {
			return DOCX;
		}
		throw new HttpMediaTypeNotAcceptableException(Arrays.stream(values()).map(Format::type).toList());
	}

	private static Optional<Format> named(String name) {
		return Arrays.stream(values()).filter((format) -> format.ending().equalsIgnoreCase(name.strip())).findFirst();
	}

}
