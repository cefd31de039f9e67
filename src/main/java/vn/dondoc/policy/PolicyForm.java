package vn.dondoc.policy;

import java.util.ArrayList;
import java.util.List;

import org.springframework.util.MultiValueMap;

/**
 * The page's form of the table, as filled in.
 *
 * @param version on which it is based
 * @param reason of the change
 */
record PolicyForm(int version, String reason, List<Row> rows) {

	private static final int MOST_ROWS = 101;

	static PolicyForm of(MultiValueMap<String, String> sent) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < MOST_ROWS && sent.containsKey("rows[" + i + "].event"); i++) {
			rows.add(row(sent, "rows[" + i + "].", rows.size() + 1));
		}
		Integer version = number(sent, "version");
		return new PolicyForm((version != null) ? version : 0, text(sent, "reason"), rows);
	}

	PolicyForm withRow() {
		List<Row> more = new ArrayList<>(this.rows);
		more.add(Row.empty(more.size() + 1));
		return new PolicyForm(this.version, this.reason, more);
	}

	PolicyForm withoutRow(int number) {
		List<Row> fewer = new ArrayList<>();
		this.rows.stream()
			.filter((row) -> row.number() != number)
			.forEach((row) -> fewer.add(row.numbered(fewer.size() + 1)));
		return new PolicyForm(this.version, this.reason, fewer);
	}

	/** What a row's event has no use for is not shown, and not taken. */
	private static Row row(MultiValueMap<String, String> sent, String at, int number) {
		String event = text(sent, at + "event");
		boolean dated = Vocabulary.DATED.contains(event);
		boolean overdue = dated && Vocabulary.DATED.indexOf(event) == 1;
		return new Row(number, event, dated ? number(sent, at + "fromDay") : null,
				dated ? number(sent, at + "toDay") : null, sent.get(at + "priorities"), sent.get(at + "agencyKinds"),
				dated ? number(sent, at + "level") : null, sent.get(at + "tell"),
				sent.containsKey(at + "urgent") ? Boolean.valueOf(text(sent, at + "urgent")) : null,
				overdue ? number(sent, at + "repeatAfter") : null, text(sent, at + "note"));
	}

	/** Null when there is none; -1, which no row may have, when it is none. */
	private static Integer number(MultiValueMap<String, String> sent, String name) {
		String text = text(sent, name);
		if (text.isEmpty()) {
			return null;
		}
		return text.matches("\\d{1,5}") ? Integer.valueOf(text) : Integer.valueOf(-1);
	}

	private static String text(MultiValueMap<String, String> sent, String name) {
		String text = sent.getFirst(name);
		return (text != null) ? text.strip() : "";
	}

}
