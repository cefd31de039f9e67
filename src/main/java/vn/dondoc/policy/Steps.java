package vn.dondoc.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.notification.Notice;

/**
 * Whether the rows lead each case from step to step: what is overdue is never out of
 * sight, and each step is stronger than the one before.
 */
final class Steps {

	private static final List<Policy.Subject> SUBJECTS = Vocabulary.subjects();

	private final Table table;

	/** Each with the cases it is found in. */
	private final Map<Fault, List<Policy.Subject>> found = new LinkedHashMap<>();

	Steps(List<Row> rows) {
		this.table = new Table(rows);
	}

	List<Fault> faults() {
		for (Policy.Subject subject : SUBJECTS) {
			overdue(this.table.of(Notice.Kind.OVERDUE, subject).toList(), subject);
			List<Row> near = new ArrayList<>(this.table.of(Notice.Kind.DUE_SOON, subject).toList());
			Collections.reverse(near);
			grow(near, subject);
		}
		List<Fault> faults = new ArrayList<>();
		this.found.forEach((fault, subjects) -> faults.add(Cases.name(fault, subjects)));
		return faults;
	}

	private void overdue(List<Row> rows, Policy.Subject subject) {
		Integer next = 1;
		for (Row row : rows) {
			if (row.fromDay() > next) {
				add(Fault.ofTable("policy.fault.gap", next, row.fromDay() - 1), subject);
			}
			next = (row.toDay() != null) ? row.toDay() + 1 : null;
			if (next == null) {
				break;
			}
		}
		if (next != null) {
			add(Fault.ofTable("policy.fault.end", next), subject);
		}
		else if (rows.get(rows.size() - 1).repeatAfter() == null) {
			add(Fault.at(rows.get(rows.size() - 1).number(), "repeatAfter", "policy.fault.once"), subject);
		}
		grow(rows, subject);
	}

	private void grow(List<Row> rows, Policy.Subject subject) {
		for (int i = 1; i < rows.size(); i++) {
			if (rows.get(i).level() <= rows.get(i - 1).level()) {
				add(Fault.at(rows.get(i).number(), "level", "policy.fault.level.order", rows.get(i - 1).number()),
						subject);
			}
		}
	}

	private void add(Fault fault, Policy.Subject subject) {
		this.found.computeIfAbsent(fault, (key) -> new ArrayList<>()).add(subject);
	}

}
