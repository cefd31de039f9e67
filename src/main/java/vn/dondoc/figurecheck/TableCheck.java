package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.dondoc.figurecheck.Table.By;

/**
 * Do the rows of a table by document, section or deadline give its total row and the
 * report's totals?
 */
final class TableCheck implements Check {

	private static final Map<Figure, List<Figure>> PARTS = Map.of(Figure.DONE,
			List.of(Figure.DONE_ON_TIME, Figure.DONE_LATE), Figure.IN_PROGRESS_ON_TIME,
			List.of(Figure.DUE, Figure.RECURRING));

	@Override
	public void check(Facts facts, Ledger ledger) {
		for (Table table : facts.part().tables()) {
			if (table.by() != By.AGENCY) {
				table.everywhere().stream().filter((figure) -> figure != Figure.UNITS).forEach((figure) -> {
					Long own = (table.total() != null) ? table.total().figures().get(figure) : null;
					Long stated = (own != null) ? own : facts.totals().stated().get(figure);
					if (stated != null && table.adds()) {
						sum(table, figure, stated, own != null, facts, ledger);
					}
					else if (stated != null) {
						overlapping(table, figure, stated, facts, ledger);
					}
				});
			}
		}
	}

	private static void sum(Table table, Figure figure, long stated, boolean ownTotal, Facts facts, Ledger ledger) {
		long sum = table.sum(figure);
		if (!ledger.wrong(Rule.TABLE, sum == stated)) {
			return;
		}
		Words words = facts.words();
		String where = ownTotal ? words.text("where.totalRow", facts.name(table)) : words.text("where.totals");
		List<Long> addends = table.column(figure);
		List<String> reasons = new ArrayList<>();
		facts.support(figure, sum, words.text("where.sum", facts.name(table), table.rows().size()))
			.forEach((source) -> reasons.add(words.text("reason.agrees", sum, source)));
		reasons.addAll(new PercentFit(facts).of(figure));
		PARTS.getOrDefault(figure, List.of()).forEach((part) -> part(table, part, facts, reasons));
		ledger.contradiction(Rule.TABLE, where, stated, sum, words.text("TABLE", facts.name(table),
				words.figure(figure), words.addends(addends), sum, where, stated, Math.abs(sum - stated)), reasons);
	}

	/** Where the difference lies. */
	private static void part(Table table, Figure part, Facts facts, List<String> reasons) {
		Long stated = facts.totals().stated().get(part);
		if (stated != null && table.everywhere().contains(part) && table.sum(part) != stated) {
			reasons.add(facts.words().text("reason.part", facts.words().figure(part), stated, table.sum(part)));
		}
	}

	/**
	 * A directive of several rows counts in each: the sum is no less than the whole, a
	 * row no more.
	 */
	private static void overlapping(Table table, Figure figure, long stated, Facts facts, Ledger ledger) {
		long sum = table.sum(figure);
		long most = table.most(figure);
		if (ledger.wrong(Rule.TABLE, sum >= stated && most <= stated)) {
			Words words = facts.words();
			ledger.contradiction(Rule.TABLE, facts.name(table), stated, null,
					words.text("TABLE.overlapping", facts.name(table), words.figure(figure), sum, most, stated),
					List.of());
		}
	}

}
