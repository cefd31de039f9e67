package vn.dondoc.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

import vn.dondoc.office.pdf.PdfMaker;

import org.springframework.stereotype.Component;

/** Makes files of printed documents. */
@Component
public class DocumentPrinter {

	private final Templates templates;

	private final Clock clock;

	DocumentPrinter(Templates templates, Clock clock) {
		this.templates = templates;
		this.clock = clock;
	}

	/** As Word, to be edited further. */
	public byte[] word(PrintedDocument document) {
		try {
			return WordPrinter.print(this.templates.current(document.template()), document, this.clock.instant());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As PDF, made of the same Word. */
	public byte[] pdf(PrintedDocument document) {
		try {
			return PdfMaker.pdf(word(document), WordPrinter.title(document), this.clock.instant());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As Excel, to be reckoned with. */
	public byte[] excel(PrintedDocument document) {
		try {
			return ExcelPrinter.print(document, this.clock.instant());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
