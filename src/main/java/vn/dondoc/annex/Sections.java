package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.dondoc.directive.SourceDocument;

/**
 * The sections that a row stands under. Which sort lies within which is seen from their
 * order: "I" after "A" is inside it, the next "A" ends both.
 */
final class Sections {

	private final List<Section> open = new ArrayList<>();

	private List<SourceDocument> documents = List.of();

	void enter(String stt, String text) {
		String sort = sort(stt.isEmpty() ? text.split("[\\s.)–:-]", 2)[0] : stt);
		for (int i = 0; i < this.open.size(); i++) {
			if (this.open.get(i).sort().equals(sort)) {
				this.open.subList(i, this.open.size()).clear();
			}
		}
		this.open.add(new Section(sort, stt.isEmpty() ? text : Stt.bare(stt) + " - " + text));
	}

	/**
	 * The documents that a heading cites give the rows below it, in whichever sections.
	 */
	void enterDocuments(String citations) {
		leaveAll();
		this.documents = SourceDocument.parse(citations);
	}

	/** The heading that was entered last goes on, cut by a page break. */
	void goOn(String text) {
		Section last = this.open.remove(this.open.size() - 1);
		this.open.add(new Section(last.sort(), last.text() + " " + text));
	}

	void leaveAll() {
		this.open.clear();
		this.documents = List.of();
	}

	/** What the heading over the sections cites; empty for none. */
	List<SourceDocument> documents() {
		return this.documents;
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
