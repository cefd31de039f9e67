package vn.dondoc.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The deadlines of an assignment, and the proposals that moved them or did not. */
final class YearDeadlineRows {

	private final YearRows rows;

	private final History history;

	private final int hash;

	YearDeadlineRows(YearRows rows, History history) {
		this.rows = rows;
		this.history = history;
		this.hash = Math.floorMod(history.number().hashCode(), 1_000);
	}

	void add() {
		History.Given before = null;
		for (History.Given given : this.history.deadlines()) {
			this.rows.add("assignment_deadline", "assignment", this.history.number(), "text",
					YearRows.text(given.date()), "kind", YearRows.kind(given.date()), "due", given.date(), "at",
					given.at());
			if (before != null) {
				propose(before, given.date().toString(), "ACCEPTED", given.at());
				this.rows.event("DEADLINE_CHANGED", given.at(), "thuongtruc", this.history.number(),
						Map.of("from", YearRows.text(before.date()), "to", given.date().toString()));
			}
			before = given;
		}
		boolean open = this.history.status(SeededYear.DAY).startsWith("IN_PROGRESS")
				&& this.history.reports().isEmpty();
		if (open && this.history.deadlines().size() == 1 && this.hash % 12 == 0) {
			propose(before, before.date().plusDays(45).toString(), (this.hash % 24 == 0) ? "REFUSED" : null,
					YearCourse.LAST.atTime(9, 0).atZone(YearCourse.VIETNAM).toInstant());
		}
	}

	private void propose(History.Given before, String to, String decision, Instant decided) {
		Instant proposed = decided.minus(1, ChronoUnit.DAYS);
		String by = "truong." + this.history.agency();
		boolean accepted = "ACCEPTED".equals(decision);
		this.rows.add("extension", "assignment", this.history.number(), "cause", YearTexts.of("causes", this.hash),
				"from", before.date(), "to", to, "proposed", proposed, "by", by, "decision", decision, "granted",
				accepted ? to : null, "reason", (decision == null || accepted) ? null : "Lý do chưa thuyết phục",
				"decided", (decision != null) ? decided : null);
		this.rows.event("EXTENSION_PROPOSED", proposed, by, this.history.number(), Map.of("date", to));
		if (accepted) {
			this.rows.event("EXTENSION_GRANTED", decided, "thuongtruc", this.history.number(), Map.of("date", to));
		}
		else if (decision != null) {
			this.rows.event("EXTENSION_REFUSED", decided, "thuongtruc", this.history.number(),
					Map.of("reason", "Lý do chưa thuyết phục"));
		}
	}

}
