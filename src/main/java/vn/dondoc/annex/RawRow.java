package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.directive.SourceDocument;

/** The texts of one directive's row, gathered over all lines that it was cut into. */
final class RawRow {

	private final Header header;

	private final String section;

	private final List<SourceDocument> sectionDocuments;

	private final EnumMap<Column, String> texts = new EnumMap<>(Column.class);

	private final EnumMap<Column, List<String>> notes = new EnumMap<>(Column.class);

	/** Texts of columns that mean nothing to us, by their header. */
	private final Map<String, String> others = new LinkedHashMap<>();

	private boolean sharesStt;

	private boolean unclearContinuation;

	private final boolean unclearSection;

	RawRow(Header header, String section, List<SourceDocument> sectionDocuments, boolean unclearSection) {
		this.header = header;
		this.section = section;
		this.sectionDocuments = sectionDocuments;
		this.unclearSection = unclearSection;
	}

	void add(Line line, RawRow inheritFrom) {
		for (Cell cell : line.cells()) {
			Header.Head head = this.header.columnOf(line, cell);
			Column column = (head != null) ? head.column() : Column.OTHER;
			if (cell.mergedUp() && inheritFrom != null && inheritFrom.texts.containsKey(column)) {
				put(column, inheritFrom.text(column), " ");
				this.sharesStt |= column == Column.STT;
			}
			else if (isDitto(cell.text()) && inheritFrom != null && !inheritFrom.text(column).isEmpty()) {
				put(column, inheritFrom.text(column), " ");
			}
			else {
				add(head, column, cell, " ");
			}
		}
	}

	void goOn(Line line, boolean unclear) {
		boolean below = line.cells().stream().anyMatch(Cell::mergedUp);
		line.cells().forEach((cell) -> {
			Header.Head head = this.header.columnOf(line, cell);
			add(head, (head != null) ? head.column() : Column.OTHER, cell, below ? "\n" : " ");
		});
		this.unclearContinuation |= unclear;
	}

	private void add(Header.Head head, Column column, Cell cell, String joint) {
		if (!cell.blank() && this.isKept(column)) {
			put(column, cell.text(), joint);
		}
		else if (!cell.blank()) {
			this.others.merge((head != null) ? head.label() : "", cell.text(), (former, more) -> former + joint + more);
		}
		if (!cell.notes().isEmpty()) {
			this.notes.computeIfAbsent(column, (key) -> new ArrayList<>()).addAll(cell.notes());
		}
	}

	private void put(Column column, String text, String joint) {
		this.texts.merge(column, text, (former, more) -> former + joint + more);
	}

	private boolean isKept(Column column) {
		return switch (column) {
			case STT, TITLE, DOCUMENT, DOCUMENT_DATE, LEAD, COORDINATING, DEADLINE, ORIGINAL_DEADLINE, NEW_DEADLINE,
					OUTSTANDING, RESULT, PROGRESS, SECTION, NOTE ->
				true;
			default -> false;
		};
	}

	/** "nt" and the like: as above. */
	private static boolean isDitto(String text) {
		return text.length() <= 12 && List.of("nt", "nhu tren").contains(Texts.key(text))
				|| List.of("\"", "″", "”", "//", "-\"-").contains(text);
	}

	String text(Column column) {
		return this.texts.getOrDefault(column, "");
	}

	List<String> notes(Column column) {
		return this.notes.getOrDefault(column, List.of());
	}

	Map<Column, List<String>> notes() {
		return this.notes;
	}

	Map<String, String> others() {
		return this.others;
	}

	boolean hasColumn(Column column) {
		return this.header.has(column);
	}

	String section() {
		String own = Texts.fold(text(Column.SECTION));
		if (own.isEmpty()) {
			return this.section;
		}
		return (this.section != null) ? this.section + " / " + own : own;
	}

	/** The documents that the heading over the row cites. */
	List<SourceDocument> sectionDocuments() {
		return this.sectionDocuments;
	}

	boolean sharesStt() {
		return this.sharesStt;
	}

	boolean unclearSection() {
		return this.unclearSection;
	}

	boolean unclearContinuation() {
		return this.unclearContinuation;
	}

}
