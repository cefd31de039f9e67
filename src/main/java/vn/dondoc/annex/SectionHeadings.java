package vn.dondoc.annex;

import java.util.List;
import java.util.stream.Collectors;

import vn.dondoc.directive.SourceDocument;

/**
 * Tells who prints a list which headings over its rows this reader would read as such.
 */
public final class SectionHeadings {

	/** In place of a document: the directive names none, and nobody need be asked. */
	public static final String NO_DOCUMENT = "Không ghi văn bản giao";

	private SectionHeadings() {
	}

	/**
	 * Whether these headings, one after the other and each alone over the table's width,
	 * are read as sections of just these names: not one within the other, not as notes.
	 */
	public static boolean readable(List<String> headings) {
		Sections sections = new Sections();
		for (String heading : headings) {
			sections.enter("", heading);
			boolean plain = heading.equals(Texts.fold(Texts.clean(heading))) && !LineKind.isNote(heading)
					&& !LineKind.goesOn(heading) && !citesOnly(heading);
			if (!plain || !heading.equals(sections.text())) {
				return false;
			}
		}
		return true;
	}

	/** Whether the words in place of a document say that there is none. */
	static boolean isNoDocument(String words) {
		return Texts.key(words).equals(Texts.key(NO_DOCUMENT));
	}

	/** Whether a heading cites documents and says nothing else: those of its rows. */
	public static boolean citesOnly(String heading) {
		List<SourceDocument> cited = SourceDocument.cited(heading);
		return isNoDocument(heading) || !cited.isEmpty() && Texts.fold(heading)
			.equals(cited.stream().map(SourceDocument::text).collect(Collectors.joining("; ")));
	}

}
