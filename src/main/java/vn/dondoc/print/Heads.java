package vn.dondoc.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.office.PrintedDocument;
import vn.dondoc.office.PrintedLine;
import vn.dondoc.office.PrintedTable;

/** What stands above the table of an annex. */
final class Heads {

	private Heads() {
	}

	/** An annex across the page; an empty table is left out. */
	static PrintedDocument landscape(Annex annex, Selection selection, Wording wording, List<String> paragraphs,
			PrintedTable table) {
		Map<String, String> fields = new HashMap<>();
		fields.put("tieuDe", wording.of(annex.id() + ".title", selection.asOf(), selection.dueBy()));
		fields.put("phuDe", wording.of("asOf", selection.asOf()));
		return new PrintedDocument("annex-landscape", fields, paragraphs, table.lines().isEmpty() ? null : table);
	}

	/** How many rows a table has, headings and totals apart. */
	static long rows(PrintedTable table) {
		return table.lines().stream().filter((line) -> line.kind() == PrintedLine.Kind.ROW).count();
	}

}
