package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.dondoc.figurecheck.PrintedList.Share;
import vn.dondoc.figurecheck.Table.By;
import vn.dondoc.figurecheck.Table.Row;

/** Has a list as many rows as the report says, altogether and of each document? */
final class ListCheck implements Check {

	@Override
	public void check(Facts facts, Ledger ledger) {
		for (PrintedList list : facts.part().lists()) {
			Map<String, Long> missing = byDocument(list, facts, ledger);
			whole(list, missing, facts, ledger);
			sections(list, facts, ledger);
		}
	}

	private static void whole(PrintedList list, Map<String, Long> missing, Facts facts, Ledger ledger) {
		Long total = (list.figure() != null) ? facts.totals().stated().get(list.figure()) : null;
		Long stated = (list.stated() != null) ? list.stated() : total;
		if (list.listed() == null || stated == null || !ledger.wrong(Rule.LIST, list.listed().equals(stated))) {
			return;
		}
		Words words = facts.words();
		String own = words.text("where.rows", facts.name(list));
		List<String> reasons = new ArrayList<>();
		if (list.figure() != null) {
			facts.support(list.figure(), list.listed(), own)
				.forEach((source) -> reasons.add(words.text("reason.agrees", list.listed(), source)));
			facts.candidates(list.figure())
				.stream()
				.filter((one) -> one.value() != list.listed() && !one.source().equals(facts.name(list)))
				.forEach((one) -> reasons.add(words.text("reason.elsewhere", one.value(), one.source())));
		}
		missing.forEach((document, count) -> reasons
			.add(words.text((count > 0) ? "reason.missing" : "reason.surplus", document, Math.abs(count))));
		ledger.contradiction(Rule.LIST, facts.name(list), stated, list.listed(),
				words.text("LIST", facts.name(list), list.listed(), stated, Math.abs(list.listed() - stated)), reasons);
	}

	/** How many rows of each document are missing. */
	private static Map<String, Long> byDocument(PrintedList list, Facts facts, Ledger ledger) {
		Map<String, Long> missing = new LinkedHashMap<>();
		Map<String, Long> listed = new HashMap<>();
		list.byDocument()
			.stream()
			.filter((one) -> one.listed() != null)
			.forEach((one) -> listed.merge(key(one.name()), one.listed(), Long::sum));
		if (list.figure() == null || listed.isEmpty()) {
			return missing;
		}
		for (Table table : facts.tables(By.DOCUMENT)) {
			for (Row row : table.rows()) {
				Long stated = new Values(row.figures()).of(list.figure());
				Long rows = rows(row.name(), listed);
				if (stated != null && rows != null && ledger.wrong(Rule.LIST_DOCUMENT, stated.equals(rows))) {
					missing.put(row.name(), stated - rows);
					ledger.contradiction(Rule.LIST_DOCUMENT, facts.name(list), rows, stated,
							facts.words().text("LIST_DOCUMENT", facts.name(list), rows, stated, row.name()), List.of());
				}
			}
		}
		return missing;
	}

	/**
	 * Of a row for several documents, those of all; null when the row names no document.
	 */
	private static Long rows(String name, Map<String, Long> listed) {
		if (listed.containsKey(key(name))) {
			return listed.get(key(name));
		}
		Set<String> symbols = RowsCheck.symbols(name);
		return symbols.isEmpty() ? null
				: symbols.stream().mapToLong((symbol) -> listed.getOrDefault(key(symbol), 0L)).sum();
	}

	private static String key(String name) {
		return Bodies.fold(name).replace(" ", "");
	}

	private static void sections(PrintedList list, Facts facts, Ledger ledger) {
		Words words = facts.words();
		for (Share section : list.bySection()) {
			if (section.stated() != null && section.listed() != null
					&& ledger.wrong(Rule.LIST, section.stated().equals(section.listed()))) {
				String where = words.text("where.row", facts.name(list), section.name());
				ledger.contradiction(
						Rule.LIST, where, section.stated(), section.listed(), words.text("LIST", where,
								section.listed(), section.stated(), Math.abs(section.listed() - section.stated())),
						List.of());
			}
		}
	}

}
