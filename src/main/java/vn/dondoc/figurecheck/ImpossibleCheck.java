package vn.dondoc.figurecheck;

import java.util.List;
import java.util.Map;

/** Is nothing less than none, and no part more than the whole? */
final class ImpossibleCheck implements Check {

	private static final Map<Figure, Figure> WHOLE = Map.of(Figure.DONE, Figure.ASSIGNED, Figure.DONE_ON_TIME,
			Figure.ASSIGNED, Figure.DONE_LATE, Figure.ASSIGNED, Figure.IN_PROGRESS, Figure.ASSIGNED,
			Figure.IN_PROGRESS_ON_TIME, Figure.ASSIGNED, Figure.NOT_YET_DUE, Figure.ASSIGNED, Figure.DUE,
			Figure.ASSIGNED, Figure.RECURRING, Figure.ASSIGNED, Figure.OVERDUE, Figure.ASSIGNED);

	@Override
	public void check(Facts facts, Ledger ledger) {
		Words words = facts.words();
		values(facts.totals().stated(), words.text("where.totals"), words, ledger);
		for (Table table : facts.part().tables()) {
			table.rows()
				.forEach((row) -> values(row.figures(),
						words.text("where.row", facts.name(table), String.valueOf(row.name())), words, ledger));
		}
	}

	private static void values(Map<Figure, Long> values, String where, Words words, Ledger ledger) {
		boolean summed = !Relation.of(new Values(values))
			.stream()
			.filter((relation) -> relation.whole() == Figure.ASSIGNED)
			.toList()
			.isEmpty();
		values.forEach((figure, value) -> {
			if (ledger.wrong(Rule.IMPOSSIBLE, value >= 0)) {
				ledger.contradiction(Rule.IMPOSSIBLE, where, value, null,
						words.text("IMPOSSIBLE.negative", where, words.figure(figure), value), List.of());
			}
			Long whole = values.get(WHOLE.get(figure));
			if (whole != null && !summed && ledger.wrong(Rule.IMPOSSIBLE, value <= whole)) {
				ledger.contradiction(Rule.IMPOSSIBLE, where, value, whole, words.text("IMPOSSIBLE.more", where, value,
						words.figure(figure), whole, words.figure(WHOLE.get(figure))), List.of());
			}
		});
	}

}
