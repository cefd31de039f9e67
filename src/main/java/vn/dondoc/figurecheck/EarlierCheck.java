package vn.dondoc.figurecheck;

import java.util.List;

import vn.dondoc.calendar.VietnamTime;

/** What was overdue before, less what was cleared, and what is overdue now. */
final class EarlierCheck implements Check {

	@Override
	public void check(Facts facts, Ledger ledger) {
		Earlier earlier = facts.part().earlier();
		Long now = facts.totals().stated().get(Figure.OVERDUE);
		if (earlier == null || earlier.overdue() == null || earlier.cleared() == null) {
			return;
		}
		Words words = facts.words();
		String where = (earlier.asOf() != null) ? words.text("where.earlierOn", VietnamTime.format(earlier.asOf()))
				: words.text("where.earlier");
		List<Long> cleared = (earlier.clearedOtherwise() != null)
				? List.of(earlier.cleared(), earlier.clearedOtherwise()) : List.of(earlier.cleared());
		long left = earlier.overdue() - cleared.stream().mapToLong(Long::longValue).sum();
		String remaining = words.number(earlier.overdue()) + " − "
				+ String.join(" − ", cleared.stream().map(words::number).toList());
		if (ledger.wrong(Rule.EARLIER, left >= 0)) {
			ledger.contradiction(Rule.EARLIER, where, earlier.cleared(), earlier.overdue(),
					words.text("EARLIER.cleared", where, earlier.cleared(), earlier.overdue()), List.of());
			return;
		}
		Long still = earlier.stillOverdue();
		if (still != null && ledger.wrong(Rule.EARLIER, still == left)) {
			ledger.contradiction(Rule.EARLIER, where, still, left,
					words.text("EARLIER.still", where, remaining, left, still, Math.abs(still - left)), List.of());
		}
		if (now == null) {
			return;
		}
		Long fresh = earlier.newlyOverdue();
		long expected = left + ((fresh != null) ? fresh : 0);
		if (!ledger.wrong(Rule.EARLIER, now == expected)) {
			return;
		}
		if (fresh != null) {
			ledger.contradiction(Rule.EARLIER, where, now, expected,
					words.text("EARLIER", where, remaining, fresh, expected, now, Math.abs(now - expected)), List.of());
		}
		else if (now > expected) {
			ledger.unexplained(Rule.EARLIER, where, now, expected,
					words.text("EARLIER.new", where, remaining, left, now, now - left), List.of());
		}
		else {
			ledger.contradiction(Rule.EARLIER, where, now, expected,
					words.text("EARLIER.less", where, remaining, left, now, left - now), List.of());
		}
	}

}
