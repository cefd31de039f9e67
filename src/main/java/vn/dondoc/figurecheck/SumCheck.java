package vn.dondoc.figurecheck;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import vn.dondoc.figurecheck.Table.Row;

/** Do the parts of the totals, and of each row, give their sum? */
final class SumCheck implements Check {

	@Override
	public void check(Facts facts, Ledger ledger) {
		Words words = facts.words();
		Values totals = facts.totals();
		for (Relation relation : Relation.of(totals)) {
			compare(relation, totals, words.text("where.totals"), words, ledger, () -> Repair.of(relation, facts));
		}
		for (Table table : facts.part().tables()) {
			for (Row row : table.rows()) {
				row(row, words.text("where.row", facts.name(table), String.valueOf(row.name())), words, ledger);
			}
			if (table.total() != null && table.by() == Table.By.AGENCY) {
				row(table.total(), words.text("where.totalRow", facts.name(table)), words, ledger);
			}
		}
		unexplained(totals, words, ledger);
	}

	private static void row(Row row, String where, Words words, Ledger ledger) {
		Values values = new Values(row.figures());
		Relation.of(values).forEach((relation) -> compare(relation, values, where, words, ledger, List::of));
	}

	private static void compare(Relation relation, Values values, String where, Words words, Ledger ledger,
			Supplier<List<String>> reasons) {
		long whole = values.stated().get(relation.whole());
		long sum = relation.parts().stream().mapToLong(values::of).sum();
		if (ledger.wrong(Rule.SUM, relation.holds(whole, sum))) {
			String parts = relation.parts()
				.stream()
				.map((part) -> words.number(values.of(part)) + " " + words.figure(part))
				.collect(Collectors.joining(" + "));
			ledger.contradiction(Rule.SUM, where, whole, sum, words.text(relation.exact() ? "SUM" : "SUM.atMost", where,
					parts, sum, words.figure(relation.whole()), whole, Math.abs(whole - sum)), reasons.get());
		}
	}

	/** Some are due on one day; what of the others nobody says. */
	private static void unexplained(Values totals, Words words, Ledger ledger) {
		Map<Figure, Long> stated = totals.stated();
		if (!stated.containsKey(Figure.DUE) || !stated.containsKey(Figure.IN_PROGRESS_ON_TIME)
				|| stated.containsKey(Figure.RECURRING) || stated.containsKey(Figure.NOT_YET_DUE)) {
			return;
		}
		long onTime = stated.get(Figure.IN_PROGRESS_ON_TIME);
		long due = stated.get(Figure.DUE);
		if (ledger.wrong(Rule.SUM, onTime <= due)) {
			String where = words.text("where.totals");
			ledger.unexplained(Rule.SUM, where, onTime, due,
					words.text("SUM.rest", where, onTime, due, words.figure(Figure.DUE), onTime - due), List.of());
		}
	}

}
