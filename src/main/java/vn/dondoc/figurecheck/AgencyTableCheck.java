package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.dondoc.figurecheck.Table.By;

/**
 * The agencies' table with its total row and the report's totals. A directive given to
 * many counts once for each of them, so the sum is no less than the number of directives.
 */
final class AgencyTableCheck implements Check {

	@Override
	public void check(Facts facts, Ledger ledger) {
		for (Table table : facts.tables(By.AGENCY)) {
			List<Figure> unexplained = new ArrayList<>();
			for (Figure figure : table.everywhere()) {
				Long own = (table.total() != null) ? table.total().figures().get(figure) : null;
				Long total = directives(figure, facts);
				if (own != null) {
					totalRow(table, figure, own, facts, ledger);
				}
				else if (total != null) {
					below(table, figure, total, facts, ledger);
					if (table.sum(figure) > total && table.overlapping() == null) {
						unexplained.add(figure);
					}
				}
			}
			if (!unexplained.isEmpty()) {
				unexplained(table, unexplained, facts, ledger);
			}
		}
	}

	private static void totalRow(Table table, Figure figure, long own, Facts facts, Ledger ledger) {
		long sum = table.sum(figure);
		long most = table.most(figure);
		boolean once = Objects.equals(own, directives(figure, facts)) || Boolean.TRUE.equals(table.overlapping());
		if (ledger.wrong(Rule.AGENCY_TABLE, sum == own || (once && sum > own && most <= own))) {
			Words words = facts.words();
			String where = words.text("where.totalRow", facts.name(table));
			ledger.contradiction(Rule.AGENCY_TABLE, where, own, sum, words.text("TABLE", facts.name(table),
					words.figure(figure), words.addends(table.column(figure)), sum, where, own, Math.abs(sum - own)),
					List.of());
		}
	}

	private static void below(Table table, Figure figure, long total, Facts facts, Ledger ledger) {
		long sum = table.sum(figure);
		if (ledger.wrong(Rule.AGENCY_TABLE, sum >= total)) {
			Words words = facts.words();
			ledger.contradiction(Rule.AGENCY_TABLE, facts.name(table), sum, total,
					words.text("AGENCY_TABLE.below", facts.name(table), words.figure(figure), sum, total),
					List.of(words.text("reason.incomplete")));
		}
	}

	private static void unexplained(Table table, List<Figure> figures, Facts facts, Ledger ledger) {
		Words words = facts.words();
		ledger.wrong(Rule.AGENCY_TABLE, false);
		String columns = words.list(figures.stream()
			.map((figure) -> words.text("AGENCY_TABLE.column", words.figure(figure), table.sum(figure),
					directives(figure, facts)))
			.toList());
		ledger.unexplained(Rule.AGENCY_TABLE, facts.name(table), table.sum(figures.get(0)),
				directives(figures.get(0), facts),
				words.text("AGENCY_TABLE.unexplained", facts.name(table), table.rows().size(), columns),
				List.of(words.text("reason.collective")));
	}

	/**
	 * What the table can be measured by: the total, else the length of the list of this
	 * figure.
	 */
	private static Long directives(Figure figure, Facts facts) {
		Long total = facts.totals().stated().get(figure);
		return (total != null) ? total
				: facts.part()
					.lists()
					.stream()
					.filter((list) -> list.figure() == figure && list.listed() != null)
					.map(PrintedList::listed)
					.findFirst()
					.orElse(null);
	}

}
