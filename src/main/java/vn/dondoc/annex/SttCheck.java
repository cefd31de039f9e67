package vn.dondoc.annex;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at the printed numbers in their order. They are never a key, but show slips. */
final class SttCheck {

	private final Set<String> seen = new HashSet<>();

	private int before;

	private String section;

	void check(RawRow row, String stt, Problems problems) {
		if (row.sharesStt() || !row.hasColumn(Column.STT)) {
			return;
		}
		boolean newSection = this.section != null && !this.section.equals(row.section());
		this.section = String.valueOf(row.section());
		if (stt == null) {
			problems.warn("stt", "STT_MISSING", List.of());
			return;
		}
		int number = stt.matches("\\d{1,5}") ? Integer.parseInt(stt) : 0;
		if (newSection && number == 1) {
			this.seen.clear();
			this.before = 0;
		}
		if (!this.seen.add(stt)) {
			problems.warn("stt", "STT_DOUBLED", List.of(), stt);
		}
		else if (number > 0 && number != this.before + 1) {
			problems.warn("stt", "STT_ORDER", List.of(), stt, String.valueOf(this.before));
		}
		this.before = (number > 0) ? number : this.before;
	}

}
