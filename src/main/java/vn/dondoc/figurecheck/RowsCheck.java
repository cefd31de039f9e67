package vn.dondoc.figurecheck;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.dondoc.figurecheck.Table.By;
import vn.dondoc.figurecheck.Table.Row;

/** The rows of a table beside each other: how many, none twice, each like the others. */
final class RowsCheck implements Check {

	/** "07-TB/CQTTBCĐ", and not the "2025" of a date. */
	private static final Pattern SYMBOL = Pattern
		.compile("\\d+\\s*-?\\s*\\p{Lu}[\\p{Lu}\\d-]*/[\\p{Lu}-]+|\\d+/\\p{Lu}[\\p{Lu}\\d-]+");

	private static final int ENOUGH = 4;

	@Override
	public void check(Facts facts, Ledger ledger) {
		for (Table table : facts.part().tables()) {
			count(table, facts, ledger);
			duplicates(table, facts, ledger);
			if (table.by() == By.DOCUMENT) {
				combined(table, facts, ledger);
			}
			if (table.rows().size() >= ENOUGH) {
				odd(table, facts, ledger);
			}
		}
	}

	private static void count(Table table, Facts facts, Ledger ledger) {
		long rows = table.rows().size();
		if (table.statedRows() != null && ledger.wrong(Rule.ROWS, table.statedRows() == rows)) {
			ledger.contradiction(Rule.ROWS, facts.name(table), table.statedRows(), rows,
					facts.words().text("ROWS", facts.name(table), table.statedRows(), rows), List.of());
		}
	}

	private static void duplicates(Table table, Facts facts, Ledger ledger) {
		Map<String, List<Row>> byName = table.rows()
			.stream()
			.filter((row) -> row.name() != null && !row.name().isBlank())
			.collect(Collectors.groupingBy((row) -> key(table, row, facts)));
		byName.values().forEach((rows) -> {
			if (ledger.wrong(Rule.DUPLICATE, rows.size() == 1)) {
				String names = facts.words().list(rows.stream().map(Row::name).distinct().toList());
				ledger.contradiction(Rule.DUPLICATE, facts.name(table), (long) rows.size(), 1L,
						facts.words().text("DUPLICATE", facts.name(table), names, rows.size()), List.of());
			}
		});
	}

	private static String key(Table table, Row row, Facts facts) {
		return (table.by() == By.AGENCY) ? facts.bodies().key(row.name()) : Bodies.fold(row.name());
	}

	private static void combined(Table table, Facts facts, Ledger ledger) {
		for (Row row : table.rows()) {
			Set<String> symbols = symbols(row.name());
			if (ledger.wrong(Rule.COMBINED, symbols.size() < 2)) {
				ledger.unexplained(Rule.COMBINED, facts.name(table), null, null,
						facts.words().text("COMBINED", facts.name(table), facts.words().list(symbols), symbols.size()),
						List.of());
			}
		}
	}

	static Set<String> symbols(String name) {
		return SYMBOL.matcher((name != null) ? name : "")
			.results()
			.map((found) -> found.group().replaceAll("\\s", ""))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** A row that lacks what all the others state. */
	private static void odd(Table table, Facts facts, Ledger ledger) {
		Map<Figure, Long> stating = new HashMap<>(table.rows()
			.stream()
			.flatMap((row) -> row.figures().keySet().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
		Words words = facts.words();
		Stream.of(Figure.values()).filter(stating::containsKey).forEach((figure) -> {
			if (!ledger.wrong(Rule.ODD_ROW, stating.get(figure) != table.rows().size() - 1)) {
				return;
			}
			Row row = table.rows()
				.stream()
				.filter((one) -> !one.figures().containsKey(figure))
				.findFirst()
				.orElseThrow();
			String where = words.text("where.row", facts.name(table), String.valueOf(row.name()));
			List<String> instead = row.figures()
				.keySet()
				.stream()
				.filter((other) -> stating.get(other) == 1)
				.map(words::figure)
				.toList();
			String text = instead.isEmpty() ? words.text("ODD_ROW", where, words.figure(figure))
					: words.text("ODD_ROW.instead", where, words.figure(figure), words.list(instead));
			ledger.unexplained(Rule.ODD_ROW, where, null, null, text, listed(row, figure, facts));
		});
	}

	private static List<String> listed(Row row, Figure figure, Facts facts) {
		return facts.part()
			.lists()
			.stream()
			.filter((list) -> list.figure() == figure)
			.flatMap((list) -> list.byDocument()
				.stream()
				.filter((one) -> one.listed() != null && Bodies.fold(one.name()).equals(Bodies.fold(row.name())))
				.map((one) -> facts.words().text("reason.listed", facts.name(list), one.listed(), one.name())))
			.toList();
	}

}
