package vn.dondoc.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import vn.dondoc.annex.SectionHeadings;
import vn.dondoc.office.PrintedCell;
import vn.dondoc.office.PrintedColumn;
import vn.dondoc.office.PrintedLine;
import vn.dondoc.office.PrintedTable;

/**
 * The table of a list: rows numbered through, under the headings of their sections or
 * documents where the reader of annexes would read those headings as what they are.
 * Otherwise a column of its own says the section.
 *
 * @param columns beside STT; the one of the document stands second
 * @param sectionColumn heading of the column that says the section where headings cannot
 */
record Listing(List<PrintedColumn> columns, PrintedColumn number, PrintedColumn sectionColumn) {

	private static final int DOCUMENT = 1;

	/**
	 * A row.
	 *
	 * @param order where it stands among all directives
	 * @param section null for none
	 * @param document citation of its documents
	 * @param cells one for each column
	 */
	record Row(String order, String section, String document, List<PrintedCell> cells) {
	}

	PrintedTable of(List<Row> rows, Selection.Grouping grouping) {
		Map<String, List<Row>> byDocument = grouped(rows, Row::document);
		if (grouping == Selection.Grouping.DOCUMENT && byDocument.keySet().stream().allMatch(SectionHeadings::citesOnly)
				&& byDocument.values().stream().allMatch(Listing::readable)) {
			return byDocument(byDocument);
		}
		List<PrintedLine> lines = new ArrayList<>();
		if (readable(rows)) {
			sections(rows, lines, Row::cells, 0);
			return new PrintedTable(with(this.columns), lines);
		}
		grouped(rows, Row::section).values()
			.forEach((members) -> members
				.forEach((row) -> lines.add(line(lines.size() + 1, inserted(row.cells(), sectionCell(row))))));
		return new PrintedTable(with(inserted(this.columns, this.sectionColumn)), lines);
	}

	private PrintedTable byDocument(Map<String, List<Row>> byDocument) {
		List<PrintedLine> lines = new ArrayList<>();
		int printed = 0;
		for (Map.Entry<String, List<Row>> document : byDocument.entrySet()) {
			lines.add(Cells.section(document.getKey()));
			printed = sections(document.getValue(), lines, (row) -> without(row.cells()), printed);
		}
		return new PrintedTable(with(without(this.columns)), lines);
	}

	private static int sections(List<Row> rows, List<PrintedLine> lines, Function<Row, List<PrintedCell>> cells,
			int before) {
		int printed = before;
		for (Map.Entry<String, List<Row>> section : grouped(rows, Row::section).entrySet()) {
			if (section.getKey() != null) {
				lines.add(Cells.section(section.getKey()));
			}
			for (Row row : section.getValue()) {
				lines.add(line(++printed, cells.apply(row)));
			}
		}
		return printed;
	}

	private static boolean readable(List<Row> rows) {
		return SectionHeadings
			.readable(grouped(rows, Row::section).keySet().stream().filter(Objects::nonNull).toList());
	}

	/**
	 * Groups by their numbers, or in the order of their first directive; what belongs to
	 * none comes first.
	 */
	private static Map<String, List<Row>> grouped(List<Row> rows, Function<Row, String> key) {
		List<String> keys = new ArrayList<>(rows.stream()
			.sorted(Comparator.comparing((Row row) -> key.apply(row) != null).thenComparing(Row::order))
			.map(key)
			.distinct()
			.toList());
		Comparator<String> numbers = HeadingOrder.of(keys.stream().filter(Objects::nonNull).toList());
		if (numbers != null) {
			keys.sort(Comparator.nullsFirst(numbers));
		}
		Map<String, List<Row>> groups = new LinkedHashMap<>();
		keys.forEach((one) -> groups.put(one, new ArrayList<>()));
		rows.forEach((row) -> groups.get(key.apply(row)).add(row));
		return groups;
	}

	private static PrintedLine line(int number, List<PrintedCell> cells) {
		List<PrintedCell> all = new ArrayList<>(List.of(Cells.position(number)));
		all.addAll(cells);
		return Cells.row(all);
	}

	private List<PrintedColumn> with(List<PrintedColumn> others) {
		List<PrintedColumn> all = new ArrayList<>(List.of(this.number));
		all.addAll(others);
		return all;
	}

	private static PrintedCell sectionCell(Row row) {
		return PrintedCell.of((row.section() != null) ? row.section() : "");
	}

	private static <T> List<T> inserted(List<T> all, T second) {
		List<T> more = new ArrayList<>(all);
		more.add(1, second);
		return more;
	}

	private static <T> List<T> without(List<T> all) {
		List<T> less = new ArrayList<>(all);
		less.remove(DOCUMENT);
		return less;
	}

}
