package vn.dondoc.annex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import vn.dondoc.annex.AnnexRefused.Reason;
import vn.dondoc.annex.Problem.Severity;
import vn.dondoc.organisation.AgencyDirectory;

/**
 * Reads an annex as an office sends it: a Word, Excel or CSV file with tables of
 * directives. Reading changes nothing; what cannot be read is a problem of its row, and
 * every row that is not a directive is named.
 */
@Component
public class AnnexReader {

	private final DataSize maxSize;

	private final int maxRows;

	AnnexReader(@Value("${dondoc.annex.max-size:20MB}") DataSize maxSize,
			@Value("${dondoc.annex.max-rows:20000}") int maxRows) {
		this.maxSize = maxSize;
		this.maxRows = maxRows;
	}

	/**
	 * Reads a file on disk.
	 * @see #read(byte[], String, Defaults, Corrections, AgencyDirectory)
	 */
	public AnnexReading read(Path file, String fileName, Defaults defaults, Corrections corrections,
			AgencyDirectory directory) throws IOException {
		checkSize(Files.size(file));
		return read(Files.readAllBytes(file), fileName, defaults, corrections, directory);
	}

	/**
	 * Reads a file.
	 * @param content the file
	 * @param fileName its name as sent; its content decides what it is
	 * @param defaults what to take for rows that lack it
	 * @param corrections texts to read instead of printed ones
	 * @param directory the agencies that names can mean
	 * @return the reading, as a preview
	 * @throws AnnexRefused if the file cannot be taken in at all
	 */
	public AnnexReading read(byte[] content, String fileName, Defaults defaults, Corrections corrections,
			AgencyDirectory directory) {
		checkSize(content.length);
		FileContent file = FileOpener.open(content, fileName);
		checkTables(file);
		Names names = new Names(directory);
		ListReader list = new ListReader(names::allKnown);
		file.grids().forEach(list::read);
		if (!list.foundList()) {
			throw new AnnexRefused(Reason.NO_LIST, headersOf(file));
		}
		if (list.rows().isEmpty()) {
			throw new AnnexRefused(Reason.NO_ROWS);
		}
		Context context = Context.of(defaults, headings(file, list));
		SttCheck sttCheck = new SttCheck();
		List<AnnexRow> rows = new ArrayList<>();
		for (RawRow row : list.rows()) {
			rows.add(new RowReader(row, rows.size() + 1, context, corrections, names).read(sttCheck));
		}
		List<Skipped> skipped = Stream.concat(list.skipped().stream(), file.hidden().stream())
			.sorted(Comparator.comparingInt(Skipped::position))
			.toList();
		return new AnnexReading(fileName, sha256(content), true, rows, skipped, totals(rows, directory));
	}

	private void checkSize(long size) {
		if (size > this.maxSize.toBytes()) {
			throw new AnnexRefused(Reason.TOO_LARGE, String.valueOf(this.maxSize.toMegabytes()));
		}
	}

	private void checkTables(FileContent file) {
		long lines = file.grids()
			.stream()
			.flatMap((grid) -> grid.lines().stream())
			.filter((line) -> !line.blank())
			.count();
		if (lines == 0) {
			throw new AnnexRefused(Reason.NO_TABLE);
		}
		if (lines > this.maxRows) {
			throw new AnnexRefused(Reason.TOO_MANY_ROWS, String.valueOf(this.maxRows));
		}
	}

	/** Paragraphs of Word, and in the other formats the lines above the first header. */
	private static List<String> headings(FileContent file, ListReader list) {
		int firstHeader = list.skipped()
			.stream()
			.filter((skipped) -> skipped.kind() == Skipped.Kind.HEADER)
			.mapToInt(Skipped::position)
			.min()
			.orElse(0);
		return Stream
			.concat(file.paragraphs().stream(),
					list.skipped()
						.stream()
						.filter((skipped) -> skipped.kind() == Skipped.Kind.NOTE && skipped.position() < firstHeader)
						.map(Skipped::text))
			.toList();
	}

	private static String headersOf(FileContent file) {
		List<String> headers = file.grids()
			.stream()
			.flatMap((grid) -> grid.lines().stream().filter((line) -> line.filled().size() > 1).limit(1))
			.map((line) -> line.text().substring(0, Math.min(200, line.text().length())))
			.limit(5)
			.toList();
		return headers.isEmpty() ? "–" : String.join("; ", headers);
	}

	private static Totals totals(List<AnnexRow> rows, AgencyDirectory directory) {
		List<AnnexRow> issuable = rows.stream().filter((row) -> !row.hasErrors()).toList();
		int assignments = issuable.stream().mapToInt((row) -> bodies(row, directory)).sum();
		return new Totals(rows.size(), issuable.size(), assignments, count(rows, Severity.ERROR),
				count(rows, Severity.WARNING), 0);
	}

	/**
	 * Bodies behind the leads; one that is named outstanding beside them gets an
	 * assignment too.
	 */
	private static int bodies(AnnexRow row, AgencyDirectory directory) {
		return (int) Stream
			.concat(row.leads().stream().map(AgencyName::code), row.outstanding().stream().map(OutstandingName::code))
			.flatMap((code) -> directory.expand(code).stream())
			.distinct()
			.count();
	}

	private static int count(List<AnnexRow> rows, Severity severity) {
		return (int) rows.stream()
			.flatMap((row) -> row.problems().stream())
			.filter((problem) -> problem.severity() == severity)
			.count();
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
