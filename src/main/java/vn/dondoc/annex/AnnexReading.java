package vn.dondoc.annex;

import java.util.List;

/**
 * What a file says: its directives, and every row that was not read as one.
 *
 * @param file name of the file as it was sent
 * @param sha256 digest of its content, in hexadecimal digits
 * @param preview whether nothing has been issued
 * @param rows the directives in the file's order
 * @param skipped what was not read as a directive, in the file's order
 * @param totals figures over the rows
 */
public record AnnexReading(String file, String sha256, boolean preview, List<AnnexRow> rows, List<Skipped> skipped,
		Totals totals) {

	public AnnexReading {
		rows = List.copyOf(rows);
		skipped = List.copyOf(skipped);
	}

}
