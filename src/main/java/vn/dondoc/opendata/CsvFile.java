package vn.dondoc.opendata;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A table as a file that goes out while it is written: RFC 4180, UTF-8 with a byte order
 * mark, by which spreadsheets know it.
 */
public final class CsvFile implements AutoCloseable {

	/** What a spreadsheet would take for a formula, also in full width. */
	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private final CSVPrinter printer;

	public CsvFile(HttpServletResponse response, String name, Separator separator) throws IOException {
		response.setContentType("text/csv;charset=UTF-8;header=present");
		if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		}
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name + ".csv").build().toString());
		Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		this.printer = new CSVPrinter(writer,
				CSVFormat.RFC4180.builder().setDelimiter(separator.sign).setRecordSeparator("\r\n").get());
	}

	public void line(Object... cells) {
		try {
			for (Object cell : cells) {
				this.printer.print((cell instanceof String text) ? harmless(text) : cell);
			}
			this.printer.println();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A text that no spreadsheet runs. */
	static String harmless(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	@Override
	public void close() throws IOException {
		this.printer.close();
	}

	/** What stands between cells. */
	public enum Separator {

		COMMA(','), SEMICOLON(';');

		private final char sign;

		Separator(char sign) {
			this.sign = sign;
		}

	}

}
