package vn.dondoc.figurecheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.dondoc.figurecheck.Table.Row;

/** Are the percentages those of the numbers beside them, and do they add up to 100? */
final class PercentCheck implements Check {

	private static final Map<Figure, Figure> INSIDE = Map.of(Figure.DONE_ON_TIME, Figure.DONE, Figure.DONE_LATE,
			Figure.DONE, Figure.IN_PROGRESS_ON_TIME, Figure.IN_PROGRESS, Figure.OVERDUE, Figure.IN_PROGRESS,
			Figure.RECURRING, Figure.IN_PROGRESS, Figure.DUE, Figure.IN_PROGRESS);

	private static final List<List<Figure>> WHOLES = List.of(List.of(Figure.DONE, Figure.IN_PROGRESS),
			List.of(Figure.DONE, Figure.IN_PROGRESS_ON_TIME, Figure.OVERDUE));

	@Override
	public void check(Facts facts, Ledger ledger) {
		Words words = facts.words();
		Values totals = facts.totals();
		for (Figure figure : Figure.values()) {
			for (Claim claim : facts.claims(figure)) {
				compare(claim, totals, words, ledger, facts);
			}
		}
		hundred(facts.part().percentages(), totals, words.text("where.totals"), words, ledger);
		for (Table table : facts.part().tables()) {
			for (Row row : table.rows()) {
				String where = words.text("where.row", facts.name(table), String.valueOf(row.name()));
				row(row, where, words, ledger);
			}
			if (table.total() != null) {
				String where = words.text("where.totalRow", facts.name(table));
				if (table.by() == Table.By.AGENCY) {
					row(table.total(), where, words, ledger);
				}
				else {
					hundred(table.total().percentages(), totals, where, words, ledger);
				}
			}
		}
	}

	private static void row(Row row, String where, Words words, Ledger ledger) {
		Values values = new Values(row.figures());
		row.percentages()
			.forEach((figure, percent) -> compare(
					new Claim(where, figure, row.figures().get(figure), row.of().get(figure), percent), values, words,
					ledger, null));
		hundred(row.percentages(), values, where, words, ledger);
	}

	private static void compare(Claim claim, Values values, Words words, Ledger ledger, Facts facts) {
		Long base = (claim.of() != null) ? claim.of() : values.of(Figure.ASSIGNED);
		if (claim.percent() == null || claim.value() == null || base == null || base <= 0) {
			return;
		}
		Long inside = values.of(INSIDE.getOrDefault(claim.figure(), Figure.ASSIGNED));
		boolean fits = Percents.fits(claim.value(), base, claim.percent())
				|| Percents.fitsSharedOut(claim.figure(), values, claim.percent())
				|| (inside != null && inside > 0 && Percents.fits(claim.value(), inside, claim.percent()));
		if (ledger.wrong(Rule.PERCENT, fits)) {
			List<String> reasons = new ArrayList<>();
			if (facts != null) {
				reasons.addAll(new PercentFit(facts).of(claim.figure()));
			}
			ledger.contradiction(Rule.PERCENT, claim.where(), claim.value(), null, words.text("PERCENT", claim.where(),
					words.figure(claim.figure()), words.share(claim.value(), base), words.percent(claim.percent())),
					reasons);
		}
	}

	/**
	 * Only where numbers are missing: with them, each percentage has been judged by
	 * itself.
	 */
	private static void hundred(Map<Figure, BigDecimal> percentages, Values values, String where, Words words,
			Ledger ledger) {
		for (List<Figure> whole : WHOLES) {
			List<BigDecimal> parts = whole.stream().map(percentages::get).filter(Objects::nonNull).toList();
			if (parts.size() < whole.size()) {
				continue;
			}
			BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			int scale = parts.stream().mapToInt(BigDecimal::scale).map((one) -> Math.max(0, one)).min().orElse(0);
			BigDecimal slack = BigDecimal.valueOf(5L * parts.size(), scale + 1);
			boolean near = sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(slack) <= 0;
			boolean judged = values.of(Figure.ASSIGNED) != null
					&& whole.stream().map(values::of).allMatch(Objects::nonNull);
			if (ledger.wrong(Rule.HUNDRED, near || judged)) {
				ledger.contradiction(
						Rule.HUNDRED, where, null, null, words.text("HUNDRED", where,
								String.join(" + ", parts.stream().map(words::percent).toList()), words.percent(sum)),
						List.of());
			}
		}
	}

}
