package vn.dondoc.opendata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as a file that goes out while it is written: RFC 4180, UTF-8 with a byte order
 * mark, by which spreadsheets know it. It has no end before {@link #end}: what fails
 * before then must not look whole.
 */
public final class CsvFile {

	/** More than the server itself keeps back. */
	private static final int AT_A_TIME = 1 << 16;

	/** What a spreadsheet would take for a formula, also in full width. */
	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private final CSVPrinter printer;

	public CsvFile(OutputStream out, Separator separator) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		this.printer = new CSVPrinter(writer,
				CSVFormat.RFC4180.builder().setDelimiter(separator.sign).setRecordSeparator("\r\n").get());
	}

	/** A file that answers a request; the answer is not begun before there are lines. */
	static CsvFile to(HttpServletResponse response, String name, Separator separator) throws IOException {
		return new CsvFile(new BufferedOutputStream(new CsvAnswer(response, name), AT_A_TIME), separator);
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

	/** The file is whole. */
	public void end() throws IOException {
		this.printer.flush();
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
