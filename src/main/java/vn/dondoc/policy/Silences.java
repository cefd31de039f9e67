package vn.dondoc.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.notification.Notice;

/** Where nobody is told though the table as it is delivered names somebody. */
final class Silences {

	private static final List<Policy.Subject> SUBJECTS = Vocabulary.subjects();

	private final Table table;

	private final Map<Fault, List<Policy.Subject>> found = new LinkedHashMap<>();

	Silences(List<Row> rows) {
		this.table = new Table(rows);
	}

	List<Fault> warnings() {
		for (Policy.Subject subject : SUBJECTS) {
			for (String event : Vocabulary.EVENTS) {
				List<Row> rows = this.table.of(Notice.Kind.valueOf(event), subject).toList();
				if (rows.isEmpty()) {
					add(Fault.ofTable("policy.warning.silent", Cases.word("policy.event.", event)), subject);
				}
				rows.stream()
					.filter((row) -> row.tell().equals(List.of("officer")) && row.isDated())
					.forEach((row) -> add(Fault.at(row.number(), "tell", "policy.warning.officer"), subject));
			}
			dueSoon(this.table.of(Notice.Kind.DUE_SOON, subject).toList(), subject);
		}
		List<Fault> warnings = new ArrayList<>();
		this.found.forEach((warning, subjects) -> warnings.add(Cases.name(warning, subjects)));
		return warnings;
	}

	private void dueSoon(List<Row> rows, Policy.Subject subject) {
		int next = 0;
		for (Row row : rows) {
			if (row.fromDay() > next) {
				add(Fault.ofTable("policy.warning.gap", next, row.fromDay() - 1), subject);
			}
			next = (row.toDay() != null) ? row.toDay() + 1 : Integer.MAX_VALUE;
		}
	}

	private void add(Fault warning, Policy.Subject subject) {
		this.found.computeIfAbsent(warning, (key) -> new ArrayList<>()).add(subject);
	}

}
