package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import vn.dondoc.annex.Skipped.Kind;

/** Finds the directives in the tables of a file, and names everything else in them. */
final class ListReader {

	private final Predicate<String> knownAgencies;

	private final List<RawRow> rows = new ArrayList<>();

	private final List<Skipped> skipped = new ArrayList<>();

	private final Sections sections = new Sections();

	/** The header of the list that is being read; null before the first one. */
	private Header header;

	/** Whether the table before was a list of directives. */
	private boolean listing;

	/** The row that later lines may go on; null right after a section. */
	private RawRow last;

	private boolean afterSection;

	private boolean unclearSection;

	private boolean afterBlank;

	private boolean afterCut;

	/**
	 * For reading one file.
	 * @param knownAgencies whether a text names known agencies only
	 */
	ListReader(Predicate<String> knownAgencies) {
		this.knownAgencies = knownAgencies;
	}

	List<RawRow> rows() {
		return this.rows;
	}

	List<Skipped> skipped() {
		return this.skipped;
	}

	boolean foundList() {
		return this.header != null;
	}

	void read(Grid grid) {
		List<Line> lines = grid.lines();
		Headers headers = new Headers(lines);
		int first = headers.first();
		boolean continued = continuesFormer(grid, lines.subList(0, (first < 0) ? lines.size() : first));
		if (first < 0 && !continued) {
			skipTable(lines);
			return;
		}
		this.afterCut = true;
		this.afterBlank = false;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			int headerLines = headers.lines(i);
			Header found = headers.at(i);
			if (found != null && !found.listsDirectives()) {
				int end = headers.nextList(i + headerLines);
				skipTable(lines.subList(i, end));
				this.listing = false;
				i = end - 1;
			}
			else if (found != null) {
				lines.subList(i, i + headerLines).forEach((part) -> skip(part, Kind.HEADER));
				begin(found);
				i += headerLines - 1;
			}
			else if (!this.listing || i < first && !continued) {
				skip(line, Kind.NOTE);
			}
			else {
				read(line, lines.subList(i + 1, lines.size()));
			}
		}
	}

	private void begin(Header found) {
		if (!found.repeats(this.header) || !this.listing) {
			this.sections.leaveAll();
			this.last = null;
		}
		this.header = found;
		this.listing = true;
		this.afterCut = true;
		this.afterBlank = false;
	}

	private void read(Line line, List<Line> following) {
		if (line.blank()) {
			this.afterBlank = true;
			return;
		}
		if (LineKind.isColumnNumbers(line)) {
			skip(line, Kind.HEADER);
			return;
		}
		switch (new LineJudge(this.header, this.last, this.afterSection, this.afterBlank, this.afterCut,
				this.knownAgencies)
			.judge(line, following)) {
			case ROW -> row(line);
			case SECTION -> section(line, false);
			case PERHAPS_SECTION -> section(line, true);
			case SECTION_GOES_ON -> {
				this.sections.goOn(Texts.fold(line.filled().get(0).text()));
				skip(line, Kind.SECTION);
			}
			case GOES_ON -> goOn(line, false);
			case PERHAPS_GOES_ON -> goOn(line, true);
			case NOTE -> skip(line, Kind.NOTE);
		}
	}

	private void row(Line line) {
		RawRow row = new RawRow(this.header, this.sections.text(), this.sections.documents(), this.unclearSection);
		this.unclearSection = false;
		row.add(line, this.rows.isEmpty() ? null : this.rows.get(this.rows.size() - 1));
		this.rows.add(row);
		this.last = row;
		this.afterSection = false;
		this.afterCut = false;
		this.afterBlank = false;
	}

	private void goOn(Line line, boolean unclear) {
		this.last.goOn(line, unclear);
		this.afterCut = false;
		skip(line, Kind.CONTINUATION);
	}

	private void section(Line line, boolean unclear) {
		List<Cell> filled = line.filled();
		boolean numbered = filled.size() > 1;
		String text = Texts.fold(filled.get(numbered ? 1 : 0).text());
		if (!numbered && !this.header.has(Column.DOCUMENT) && SectionHeadings.citesOnly(text)) {
			this.sections.enterDocuments(text);
		}
		else {
			this.sections.enter(numbered ? filled.get(0).text() : "", text);
		}
		skip(line, Kind.SECTION);
		this.last = null;
		this.unclearSection = unclear;
		this.afterSection = true;
		this.afterCut = false;
		this.afterBlank = false;
	}

	private void skip(Line line, Kind kind) {
		if (!line.blank()) {
			this.skipped.add(new Skipped(line.position(), kind, line.text()));
		}
		if (kind != Kind.CONTINUATION) {
			line.cells()
				.stream()
				.flatMap((cell) -> cell.notes().stream())
				.forEach((note) -> this.skipped.add(new Skipped(line.position(), Kind.NOTE, note)));
		}
	}

	private void skipTable(List<Line> lines) {
		List<Line> filled = lines.stream().filter((line) -> !line.blank()).toList();
		if (!filled.isEmpty()) {
			this.skipped.add(new Skipped(filled.get(0).position(), Kind.NOTE,
					Messages.text("annex.skipped.table", filled.get(0).text(), String.valueOf(filled.size()))));
		}
	}

	/**
	 * Lines without a header above them go on the table before if they fit its columns.
	 */
	private boolean continuesFormer(Grid grid, List<Line> lines) {
		if (!this.listing || grid.columns() != this.header.columns().size()) {
			return false;
		}
		boolean numbered = this.header.columns().get(0).column() == Column.STT;
		List<Line> whole = lines.stream().filter((line) -> line.cells().size() > 1 && !line.blank()).toList();
		boolean fits = whole.stream().allMatch((line) -> !numbered || Stt.of(line.cells().get(0).text()) != null);
		// a sheet's headings fit any table
		return fits && (!grid.sheet() || whole.stream()
			.anyMatch((line) -> line.filled().size() > 2
					&& (!numbered || Stt.of(line.cells().get(0).text()) == Stt.NUMBER)));
	}

}
