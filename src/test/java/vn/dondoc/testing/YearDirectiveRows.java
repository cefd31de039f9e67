package vn.dondoc.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the register holds of a directive itself. */
final class YearDirectiveRows {

	private static final Map<Integer, List<String>> COLLECTIVES = Map.of(17,
			List.of("cac-bo-ngang-bo", "Các bộ, cơ quan ngang bộ"), 23, List.of("cac-bo-nganh", "Các bộ, ngành"), 49,
			List.of("cac-bo-nganh-dia-phuong", "Các bộ, ngành, địa phương"), 50,
			List.of("cac-bo-nganh-dia-phuong", "Các bộ, ngành, địa phương"), 56,
			List.of("cac-bo-nganh-dia-phuong", "Các bộ, ngành, địa phương"), 57,
			List.of("cac-bo-nganh-dia-phuong", "Các bộ, ngành, địa phương"), 95,
			List.of("cac-co-quan-trung-uong-dia-phuong", "Các cơ quan Trung ương và địa phương"), 103,
			List.of("cac-co-quan-trung-uong-dia-phuong", "Các cơ quan Trung ương và địa phương"));

	private final YearRows rows;

	YearDirectiveRows(YearRows rows) {
		this.rows = rows;
	}

	void add(History.Directive directive, List<History> members) {
		String number = directive.name();
		LocalDate due = members.get(0).deadlines().get(0).date();
		this.rows.add("directive", "number", number, "title", SeededYear.title(directive), "section",
				directive.section(), "text", YearRows.text(due), "kind", YearRows.kind(due), "due", due, "issued",
				directive.issued(), "priority", (directive.number() % 29 == 0) ? "URGENT" : "NORMAL", "product",
				(directive.number() % 4 == 0) ? "Báo cáo kèm văn bản đã ban hành" : null);
		int position = 0;
		for (String symbol : directive.documents()) {
			YearDocument document = YearDocument.of(symbol);
			this.rows.add("directive_document", "directive", number, "position", ++position, "symbol", symbol, "date",
					document.date(), "text", document.text());
		}
		addAgencies(directive, members);
		this.rows.event("DIRECTIVE_ISSUED", directive.issued(), "thuongtruc", number, null, Map.of());
	}

	/** A text of null becomes the agency's name. */
	private void addAgencies(History.Directive directive, List<History> members) {
		List<String> collective = COLLECTIVES.get(members.size());
		int position = 0;
		if (collective != null) {
			this.rows.add("directive_agency", "directive", directive.name(), "role", "LEAD", "position", 1, "text",
					collective.get(1), "agency", collective.get(0));
		}
		else {
			for (History member : members) {
				this.rows.add("directive_agency", "directive", directive.name(), "role", "LEAD", "position", ++position,
						"text", null, "agency", member.agency());
			}
		}
		if (directive.number() % 4 == 1 && members.size() < 5) {
			String coordinating = YearTexts.AGENCIES.get(directive.number() % 57);
			if (members.stream().noneMatch((member) -> member.agency().equals(coordinating))) {
				this.rows.add("directive_agency", "directive", directive.name(), "role", "COORDINATING", "position", 1,
						"text", null, "agency", coordinating);
			}
		}
	}

}
