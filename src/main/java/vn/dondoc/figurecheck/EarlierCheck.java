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
		long left = earlier.overdue() - earlier.cleared();
		if (ledger.wrong(Rule.EARLIER, left >= 0)) {
			ledger.contradiction(Rule.EARLIER, where, earlier.cleared(), earlier.overdue(),
					words.text("EARLIER.cleared", where, earlier.cleared(), earlier.overdue()), List.of());
			return;
		}
		if (now == null) {
			return;
		}
		Long fresh = earlier.newlyOverdue();
		long expected = left + ((fresh != null) ? fresh : 0);
		if (!ledger.wrong(Rule.EARLIER, now == expected)) {
			return;
		}
		String remaining = words.number(earlier.overdue()) + " − " + words.number(earlier.cleared());
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
