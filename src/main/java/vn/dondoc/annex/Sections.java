package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sections that a row stands under. Which sort lies within which is seen from their
 * order: "I" after "A" is inside it, the next "A" ends both.
 */
final class Sections {

	private final List<Section> open = new ArrayList<>();

	void enter(String stt, String text) {
		String sort = sort(stt.isEmpty() ? text.split("[\\s.)–:-]", 2)[0] : stt);
		for (int i = 0; i < this.open.size(); i++) {
			if (this.open.get(i).sort().equals(sort)) {
				this.open.subList(i, this.open.size()).clear();
			}
		}
		this.open.add(new Section(sort, stt.isEmpty() ? text : Stt.bare(stt) + " - " + text));
	}

	/** The heading that was entered last goes on, cut by a page break. */
	void goOn(String text) {
		Section last = this.open.remove(this.open.size() - 1);
		this.open.add(new Section(last.sort(), last.text() + " " + text));
	}

	void leaveAll() {
		this.open.clear();
	}

	/** The headings from the outermost; null outside all sections. */
	String text() {
		return this.open.isEmpty() ? null : this.open.stream().map(Section::text).collect(Collectors.joining(" / "));
	}

	private static String sort(String first) {
		Stt kind = Stt.of(first);
		if (kind != null && kind != Stt.NONE) {
			return kind.name() + ((kind == Stt.NUMBER) ? first.replaceAll("[^.]", "") : "");
		}
		String key = Texts.key(first);
		return List.of("phan", "muc", "nhom", "chuong", "khoi").contains(key) ? key : "";
	}

	private record Section(String sort, String text) {
	}

}
