package vn.dondoc.figurecheck;

import java.util.List;

import vn.dondoc.figurecheck.Table.Row;

/** Is the denominator of "02/50" the number it is of? */
final class DenominatorCheck implements Check {

	@Override
	public void check(Facts facts, Ledger ledger) {
		Long assigned = facts.totals().of(Figure.ASSIGNED);
		for (Figure figure : Figure.values()) {
			for (Claim claim : facts.claims(figure)) {
				compare(claim, assigned, null, facts, ledger);
			}
		}
		for (Table table : facts.part().tables()) {
			Row before = null;
			for (Row row : table.rows()) {
				String where = facts.words().text("where.row", facts.name(table), String.valueOf(row.name()));
				Long own = new Values(row.figures()).of(Figure.ASSIGNED);
				Row previous = before;
				row.of()
					.forEach((figure, of) -> compare(new Claim(where, figure, row.figures().get(figure), of, null), own,
							previous, facts, ledger));
				before = row;
			}
		}
	}

	private static void compare(Claim claim, Long assigned, Row before, Facts facts, Ledger ledger) {
		if (claim.of() == null || assigned == null || !ledger.wrong(Rule.DENOMINATOR, claim.of().equals(assigned))) {
			return;
		}
		Words words = facts.words();
		Long previous = (before != null) ? before.figures().get(Figure.ASSIGNED) : null;
		List<String> reasons = claim.of().equals(previous)
				? List.of(words.text("reason.copied", claim.of(), before.name())) : List.of();
		String printed = words.number((claim.value() != null) ? claim.value() : 0) + "/" + words.number(claim.of());
		ledger.contradiction(Rule.DENOMINATOR, claim.where(), claim.of(), assigned,
				words.text("DENOMINATOR", claim.where(), printed, words.figure(claim.figure()), assigned,
						words.number((claim.value() != null) ? claim.value() : 0) + "/" + words.number(assigned)),
				reasons);
	}

}
