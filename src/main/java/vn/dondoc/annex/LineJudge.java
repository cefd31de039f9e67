package vn.dondoc.annex;

import java.util.List;
import java.util.function.Predicate;

import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.SourceDocument;

/**
 * Judges what a line under a header is.
 *
 * @param header the list's header
 * @param last the row before; null right after a section
 * @param afterSection whether a section's heading stands right before
 * @param afterBlank whether blank lines stand before
 * @param afterCut whether a page ended before it: a repeated header or another table
 * @param knownAgencies whether a text names known agencies only
 */
record LineJudge(Header header, RawRow last, boolean afterSection, boolean afterBlank, boolean afterCut,
		Predicate<String> knownAgencies) {

	/** What a line can be. */
	enum Verdict {

		ROW, SECTION, SECTION_GOES_ON, GOES_ON,
		/** A section as far as can be seen; a person should look. */
		PERHAPS_SECTION,
		/** Goes on the row before as far as can be seen; a person should look. */
		PERHAPS_GOES_ON, NOTE

	}

	Verdict judge(Line line, List<Line> following) {
		String stt = text(line, Column.STT);
		String title = text(line, Column.TITLE);
		List<Cell> filled = line.filled();
		if (Stt.of(stt) == null && LineKind.isNote(stt)) {
			return Verdict.NOTE;
		}
		boolean alone = filled.size() == 1 || filled.size() == 2 && filled.get(0).text().equals(stt);
		Cell cell = filled.get(filled.size() - 1);
		if (alone && isWide(line, cell)) {
			return (filled.size() == 1) ? heading(cell, following, true) : Verdict.SECTION;
		}
		if (filled.size() == 1 && cell.text().equals(stt) && this.header.has(Column.STT)) {
			return (Stt.of(stt) != null) ? Verdict.NOTE : heading(cell, following, false);
		}
		if (alone && cell.text().equals(title)) {
			return (filled.size() == 1) ? heading(cell, following, false) : numbered(stt, cell, following);
		}
		if (stt.isEmpty()) {
			return unnumbered(line, title);
		}
		return (Stt.of(stt) == null && title.isEmpty()) ? Verdict.NOTE : Verdict.ROW;
	}

	/** A line with one text and no number. */
	private Verdict heading(Cell cell, List<Line> following, boolean wide) {
		String text = cell.text();
		if (LineKind.isNote(text) || this.afterBlank && !isFollowedByRow(following)) {
			return Verdict.NOTE;
		}
		if (LineKind.goesOn(text)) {
			return (this.last != null) ? Verdict.GOES_ON
					: this.afterSection ? Verdict.SECTION_GOES_ON : Verdict.SECTION;
		}
		if (wide || this.last == null || cell.bold()) {
			return Verdict.SECTION;
		}
		boolean open = LineKind.isOpen(this.last.text(Column.TITLE));
		if (LineKind.isSection(text)) {
			return (this.afterCut && (open || LineKind.endsSentence(text))) ? Verdict.PERHAPS_GOES_ON : Verdict.SECTION;
		}
		if (open) {
			return Verdict.GOES_ON;
		}
		boolean finished = LineKind.isFinished(this.last.text(Column.TITLE));
		if (LineKind.endsSentence(text) || LineKind.isLong(text) || this.afterCut && !finished) {
			return Verdict.PERHAPS_GOES_ON;
		}
		return this.afterCut ? Verdict.PERHAPS_SECTION : Verdict.SECTION;
	}

	/** A line with a number and a title only. */
	private Verdict numbered(String stt, Cell title, List<Line> following) {
		Stt kind = Stt.of(stt);
		if ((kind == Stt.ROMAN || kind == Stt.LETTER) && Character.isUpperCase(stt.charAt(0))) {
			return Verdict.SECTION;
		}
		if (kind == Stt.NUMBER) {
			String within = Stt.bare(stt) + ".";
			boolean divided = following.stream()
				.map((line) -> text(line, Column.STT))
				.filter((next) -> !next.isEmpty())
				.findFirst()
				.filter((next) -> next.startsWith(within) && !Stt.bare(next).equals(Stt.bare(stt)))
				.isPresent();
			return (divided || title.bold() && isFollowedByRow(following)) ? Verdict.SECTION : Verdict.ROW;
		}
		return (this.last != null) ? Verdict.GOES_ON : Verdict.ROW;
	}

	/**
	 * A line without a number that fills several columns, or one other than the title.
	 */
	private Verdict unnumbered(Line line, String title) {
		if (line.filled().stream().anyMatch((cell) -> LineKind.isNote(cell.text()) && cell.text().length() < 60)) {
			return Verdict.NOTE;
		}
		if (title.isEmpty()) {
			if (this.last == null || this.afterBlank) {
				return Verdict.NOTE;
			}
			return (isOwn(line, Column.LEAD) && hasOwnDeadline(line)) ? Verdict.ROW : Verdict.GOES_ON;
		}
		return (this.last == null || statesOwnTerms(line) || !LineKind.goesOn(title) && isWhole(line)) ? Verdict.ROW
				: Verdict.GOES_ON;
	}

	/**
	 * Whether two whole rows meet here. The rest of a cut row begins where a sentence or
	 * a name was left open, and has no deadline or document, since those are short.
	 */
	private boolean isWhole(Line line) {
		boolean lacksTerms = !this.last.text(Column.DEADLINE).isEmpty() && text(line, Column.DEADLINE).isEmpty()
				|| !this.last.text(Column.DOCUMENT).isEmpty() && text(line, Column.DOCUMENT).isEmpty();
		return !(this.afterCut && lacksTerms) && this.knownAgencies.test(text(line, Column.LEAD))
				&& this.knownAgencies.test(this.last.text(Column.LEAD))
				&& !LineKind.isOpen(this.last.text(Column.TITLE));
	}

	/**
	 * A row of its own has its own whole deadline or document; the rest of a cut row has
	 * not.
	 */
	private boolean statesOwnTerms(Line line) {
		return hasOwnDeadline(line) || isOwn(line, Column.DOCUMENT) && SourceDocument.parse(text(line, Column.DOCUMENT))
			.stream()
			.anyMatch((document) -> document.symbol() != null);
	}

	private boolean hasOwnDeadline(Line line) {
		return isOwn(line, Column.DEADLINE) && Deadline.parse(text(line, Column.DEADLINE)).isPresent();
	}

	private boolean isOwn(Line line, Column column) {
		return !text(line, column).isEmpty() && !this.last.text(column).isEmpty();
	}

	private boolean isFollowedByRow(List<Line> following) {
		return following.stream()
			.anyMatch((line) -> line.filled().size() > 2
					&& (!this.header.has(Column.STT) || Stt.of(text(line, Column.STT)) == Stt.NUMBER));
	}

	/** Whether a cell reaches from the title, or before it, to the last column. */
	private boolean isWide(Line line, Cell cell) {
		Header.Head lastHead = this.header.columns().get(this.header.columns().size() - 1);
		return line.cells().size() < this.header.columns().size() && cell.to() > cell.from()
				&& (cell.to() >= lastHead.from() || cell == line.cells().get(line.cells().size() - 1));
	}

	private String text(Line line, Column column) {
		return line.filled().stream().filter((cell) -> {
			Header.Head head = this.header.columnOf(line, cell);
			return head != null && head.column() == column;
		}).map(Cell::text).findFirst().orElse("");
	}

}
