package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** "11/56 đơn vị chưa hoàn thành" and the names given for it. */
final class NamedCheck implements Check {

	@Override
	public void check(Facts facts, Ledger ledger) {
		Map<String, Map<Long, String>> collective = new LinkedHashMap<>();
		for (Outstanding row : facts.part().outstanding()) {
			String where = facts.words().text("where.outstanding", String.valueOf(row.row()));
			names(row, where, facts, ledger);
			fraction(row, where, facts, ledger);
			leads(row, where, facts, ledger);
			if (row.of() != null && row.leads().size() == 1 && facts.bodies().collective(row.leads().get(0))) {
				collective.computeIfAbsent(Bodies.fold(row.leads().get(0)), (name) -> new LinkedHashMap<>())
					.merge(row.of(), String.valueOf(row.row()), (all, more) -> all + ", " + more);
			}
		}
		collective.forEach((name, counts) -> {
			if (ledger.wrong(Rule.COLLECTIVE, counts.size() == 1)) {
				String places = counts.entrySet()
					.stream()
					.map((one) -> facts.words().text("COLLECTIVE.place", one.getKey(), one.getValue()))
					.collect(Collectors.joining(", "));
				ledger.unexplained(Rule.COLLECTIVE, facts.words().text("where.outstandingRows"), null, null,
						facts.words().text("COLLECTIVE", name, places), List.of());
			}
		});
	}

	private static void names(Outstanding row, String where, Facts facts, Ledger ledger) {
		if (row.notDone() == null || row.names().isEmpty()) {
			return;
		}
		Words words = facts.words();
		long named = row.names().size();
		Set<String> seen = new TreeSet<>();
		List<String> reasons = new ArrayList<>();
		row.names()
			.stream()
			.filter((name) -> !seen.add(facts.bodies().key(name)))
			.forEach((name) -> reasons.add(words.text("reason.namedTwice", name)));
		if (ledger.wrong(Rule.NAMED, named == row.notDone() && reasons.isEmpty())) {
			String printed = row.notDone() + ((row.of() != null) ? "/" + row.of() : "");
			ledger.contradiction(Rule.NAMED, where, row.notDone(), (long) seen.size(),
					words.text("NAMED", where, printed, named, Math.abs(named - row.notDone())), reasons);
		}
	}

	private static void fraction(Outstanding row, String where, Facts facts, Ledger ledger) {
		if (row.notDone() != null && row.of() != null
				&& ledger.wrong(Rule.IMPOSSIBLE, row.notDone() >= 0 && row.notDone() <= row.of())) {
			ledger.contradiction(Rule.IMPOSSIBLE, where, row.notDone(), row.of(),
					facts.words().text("NAMED.fraction", where, row.notDone(), row.of()), List.of());
		}
	}

	/**
	 * Only where all leads are single bodies: whom a collective name means is not
	 * printed.
	 */
	private static void leads(Outstanding row, String where, Facts facts, Ledger ledger) {
		if (row.leads().isEmpty() || row.names().isEmpty()
				|| row.leads().stream().anyMatch(facts.bodies()::collective)) {
			return;
		}
		Set<String> leads = row.leads().stream().map(facts.bodies()::key).collect(Collectors.toSet());
		for (String name : row.names()) {
			if (ledger.wrong(Rule.NOT_A_LEAD, leads.contains(facts.bodies().key(name)))) {
				ledger.contradiction(Rule.NOT_A_LEAD, where, null, null,
						facts.words().text("NOT_A_LEAD", where, name, facts.words().list(row.leads())), List.of());
			}
		}
	}

}
