package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.figurecheck.PrintedList.Share;
import vn.dondoc.figurecheck.Table.By;

/**
 * Who leads the rows of a list, against what the agencies' table says of them: no less
 * than the rows they lead, no more than those and the rows led by collective names.
 */
final class ListAgencyCheck implements Check {

	@Override
	public void check(Facts facts, Ledger ledger) {
		for (PrintedList list : facts.part().lists()) {
			for (Table table : facts.tables(By.AGENCY)) {
				if (list.figure() != null && !list.leads().isEmpty() && table.everywhere().contains(list.figure())
						&& !namedElsewhere(list, facts)) {
					compare(list, table, facts, ledger);
				}
			}
		}
	}

	/**
	 * Of these it is printed who has not finished: {@link NamedAgencyCheck} says it
	 * better.
	 */
	private static boolean namedElsewhere(PrintedList list, Facts facts) {
		return list.figure() == Figure.OVERDUE && !facts.part().outstanding().isEmpty();
	}

	private static void compare(PrintedList list, Table table, Facts facts, Ledger ledger) {
		Bodies bodies = facts.bodies();
		Map<String, Share> leads = new LinkedHashMap<>();
		Map<String, Long> counts = new LinkedHashMap<>();
		List<Share> collective = new ArrayList<>();
		for (Share lead : list.leads()) {
			if (lead.listed() == null || lead.name() == null) {
				continue;
			}
			if (bodies.collective(lead.name())) {
				collective.add(lead);
			}
			else {
				leads.putIfAbsent(bodies.key(lead.name()), lead);
				counts.merge(bodies.key(lead.name()), lead.listed(), Long::sum);
			}
		}
		Map<String, Long> printed = AgencyFigures.of(table, list.figure(), bodies);
		Words words = facts.words();
		counts.forEach((key, rows) -> {
			long stated = printed.getOrDefault(key, 0L);
			if (ledger.wrong(Rule.LIST_AGENCY, stated >= rows)) {
				String code = printed.containsKey(key) ? "LIST_AGENCY" : "LIST_AGENCY.absent";
				ledger.unexplained(Rule.LIST_AGENCY, facts.name(table), stated, rows,
						words.text(code, leads.get(key).name(), rows, facts.name(list), facts.name(table), stated),
						List.of(words.text("reason.ownPart")));
			}
		});
		if (complete(list, facts)) {
			printed.forEach((key, stated) -> {
				long rows = counts.getOrDefault(key, 0L);
				long most = rows + AgencyFigures.collective(collective, key, bodies);
				if (ledger.wrong(Rule.LIST_AGENCY, stated <= most)) {
					ledger.unexplained(Rule.LIST_AGENCY, facts.name(table), stated, most, words.text("LIST_AGENCY.more",
							bodies.official(key), stated, facts.name(table), rows, most - rows, facts.name(list)),
							List.of(words.text("reason.members")));
				}
			});
		}
	}

	/** Only a list that has all its rows says what is too much. */
	private static boolean complete(PrintedList list, Facts facts) {
		return list.listed() != null
				&& facts.statedOrSummed(list.figure()).stream().allMatch((one) -> one.value() == list.listed());
	}

}
