package vn.dondoc.annex;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.dondoc.annex.AnnexRefused.Reason;

/** Reads a CSV file: its encoding and separator are found, not asked for. */
final class CsvFile {

	private static final char[] SEPARATORS = { ',', ';', '\t', '|' };

	private CsvFile() {
	}

	static FileContent read(byte[] content) throws IOException {
		FileContent file = separated(decode(content));
		if (file != null) {
			return file;
		}
		throw new AnnexRefused(Reason.NO_TABLE);
	}

	private static String decode(byte[] content) {
		if (startsWith(content, 0xFF, 0xFE)) {
			return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(content, 0xFE, 0xFF)) {
			return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
		}
		try {
			String text = strictly(content, StandardCharsets.UTF_8);
			if (text.indexOf('\0') >= 0) {
				throw new AnnexRefused(Reason.ENCODING);
			}
			return text;
		}
		catch (CharacterCodingException ex) {
			return oldVietnamese(content);
		}
	}

	/**
	 * Text that is not UTF-8 is taken for Windows-1258 only if that makes its header
	 * words Vietnamese; in any other old encoding they come out as nonsense.
	 */
	private static String oldVietnamese(byte[] content) {
		try {
			String text = strictly(content, Charset.forName("windows-1258"));
			FileContent file = separated(text);
			if (file != null && file.grids().get(0).lines().stream().anyMatch(CsvFile::isListHeader)) {
				return text;
			}
		}
		catch (IOException ex) {
			// neither one nor the other
		}
		throw new AnnexRefused(Reason.ENCODING);
	}

	/**
	 * The table by the separator that finds a header, else by the one that finds most
	 * cells.
	 */
	private static FileContent separated(String text) throws IOException {
		Grid best = null;
		for (char separator : SEPARATORS) {
			Grid grid = parse(text, separator);
			if (grid != null && grid.lines().stream().limit(50).anyMatch(CsvFile::isListHeader)) {
				return new FileContent(List.of(), List.of(grid), List.of(), List.of());
			}
			if (grid != null && grid.columns() > 1 && (best == null || grid.columns() > best.columns())) {
				best = grid;
			}
		}
		return (best != null) ? new FileContent(List.of(), List.of(best), List.of(), List.of()) : null;
	}

	private static boolean isListHeader(Line line) {
		return Header.of(line).filter(Header::listsDirectives).isPresent();
	}

	private static Grid parse(String text, char separator) throws IOException {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(separator)
			.setIgnoreEmptyLines(false)
			.setTrim(true)
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
		String lines = text.replaceFirst("^\\uFEFF", "").replaceFirst("^\"?sep=.\"?\\R", "");
		List<Line> rows = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(lines, format)) {
			for (CSVRecord row : parser) {
				List<Cell> cells = new ArrayList<>();
				for (String value : row) {
					cells.add(Cell.of(cells.size(), Texts.clean(value)));
				}
				rows.add(new Line((int) row.getRecordNumber(), cells));
			}
		}
		return new Grid(rows, true);
	}

	private static boolean startsWith(byte[] content, int first, int second) {
		return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
	}

	private static String strictly(byte[] content, Charset charset) throws CharacterCodingException {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(content))
			.toString();
	}

}
