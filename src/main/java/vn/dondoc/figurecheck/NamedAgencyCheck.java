package vn.dondoc.figurecheck;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.dondoc.figurecheck.Table.By;

/**
 * How often a body is named as not finished, against its overdue directives in the
 * agencies' table.
 */
final class NamedAgencyCheck implements Check {

	@Override
	public void check(Facts facts, Ledger ledger) {
		Map<String, Long> named = new LinkedHashMap<>();
		Map<String, String> names = new LinkedHashMap<>();
		for (Outstanding row : facts.part().outstanding()) {
			Set<String> once = new LinkedHashSet<>();
			for (String name : row.unfinished()) {
				String key = facts.bodies().key(name);
				names.putIfAbsent(key, name);
				if (!facts.bodies().collective(name) && once.add(key)) {
					named.merge(key, 1L, Long::sum);
				}
			}
		}
		if (named.isEmpty()) {
			return;
		}
		for (Table table : facts.tables(By.AGENCY)) {
			if (table.everywhere().contains(Figure.OVERDUE)) {
				compare(table, named, names, facts, ledger);
			}
		}
	}

	private static void compare(Table table, Map<String, Long> named, Map<String, String> names, Facts facts,
			Ledger ledger) {
		Words words = facts.words();
		Map<String, Long> printed = AgencyFigures.of(table, Figure.OVERDUE, facts.bodies());
		long pairs = named.values().stream().mapToLong(Long::longValue).sum();
		long sum = table.sum(Figure.OVERDUE);
		if (ledger.wrong(Rule.NAMED_AGENCY, pairs == sum)) {
			ledger.contradiction(Rule.NAMED_AGENCY, facts.name(table), sum, pairs,
					words.text("NAMED_AGENCY.sum", pairs, facts.name(table), sum, Math.abs(pairs - sum)), List.of());
		}
		Set<String> all = new LinkedHashSet<>(named.keySet());
		all.addAll(printed.keySet());
		for (String key : all) {
			long times = named.getOrDefault(key, 0L);
			long stated = printed.getOrDefault(key, 0L);
			if (ledger.wrong(Rule.NAMED_AGENCY, times == stated)) {
				String name = names.getOrDefault(key, facts.bodies().official(key));
				String code = printed.containsKey(key) ? "NAMED_AGENCY" : "NAMED_AGENCY.absent";
				ledger.contradiction(Rule.NAMED_AGENCY, facts.name(table), stated, times,
						words.text(code, name, times, facts.name(table), stated), reasons(times, stated, facts));
			}
		}
	}

	private static List<String> reasons(long named, long printed, Facts facts) {
		return (printed > named) ? facts.part()
			.lists()
			.stream()
			.filter((list) -> list.figure() == Figure.OVERDUE && list.listed() != null)
			.flatMap((list) -> facts.candidates(Figure.OVERDUE)
				.stream()
				.filter((one) -> one.value() > list.listed())
				.map((one) -> facts.words()
					.text("reason.listShort", facts.name(list), list.listed(), one.value(), one.source()))
				.limit(1))
			.toList() : List.of();
	}

}
