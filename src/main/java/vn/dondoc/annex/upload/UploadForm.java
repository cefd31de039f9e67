package vn.dondoc.annex.upload;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;

import vn.dondoc.annex.Defaults;
import vn.dondoc.directive.Deadline;

import org.springframework.web.multipart.MultipartFile;

/**
 * What the upload form sends, as it was entered.
 *
 * @param file the file; without a name when none was chosen
 * @param documentDate a day, as the browser's date field or a person writes it
 */
record UploadForm(MultipartFile file, String documentSymbol, String documentDate, String deadline) {

	private static final int LONGEST = 200;

	public boolean hasFile() {
		return this.file != null && this.file.getOriginalFilename() != null
				&& !this.file.getOriginalFilename().isBlank();
	}

	/** The file's name without the folders that some browsers send along. */
	public String fileName() {
		String name = plain(this.file.getOriginalFilename()).replaceFirst("^.*[/\\\\]", "");
		return (name.length() <= LONGEST) ? name : name.substring(name.length() - LONGEST);
	}

	public boolean dateUnclear() {
		return !plain(this.documentDate).isEmpty() && date().isEmpty();
	}

	Defaults defaults() {
		return new Defaults(orNull(this.documentSymbol), date().orElse(null), orNull(this.deadline));
	}

	private Optional<LocalDate> date() {
		String text = plain(this.documentDate);
		String printed = text.matches("\\d{4}-\\d{2}-\\d{2}")
				? text.substring(8) + "/" + text.substring(5, 7) + "/" + text.substring(0, 4) : text;
		return Deadline.parse(printed).filter((day) -> day.kind() == Deadline.Kind.DATE).map(Deadline::date);
	}

	private static String orNull(String text) {
		return plain(text).isEmpty() ? null : plain(text);
	}

	/** In NFC on one line, without what a database refuses. */
	private static String plain(String text) {
		return Normalizer.normalize((text != null) ? text : "", Normalizer.Form.NFC)
			.replaceAll("[\\p{Cntrl}\\s]+", " ")
			.strip();
	}

}
