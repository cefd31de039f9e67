package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The header of a table: which of its columns holds what.
 *
 * @param columns the columns from left to right
 */
record Header(List<Head> columns) {

	private static final int LONGEST = 100;

	private static final Set<Column> BESIDE_TITLE = EnumSet.of(Column.LEAD, Column.DEADLINE, Column.DOCUMENT,
			Column.OUTSTANDING, Column.COORDINATING, Column.RESULT, Column.PROGRESS);

	/** One column: where it stands, what it holds, what it is called. */
	record Head(int from, int to, Column column, String label) {
	}

	/** The header that a line is; empty when it is not the header of any known table. */
	static Optional<Header> of(Line line) {
		return of(line, null);
	}

	/**
	 * The header that two lines are together, the lower one dividing columns of the
	 * upper.
	 */
	static Optional<Header> of(Line upper, Line lower) {
		if (!looksLikeHeader(upper) || lower != null && !divides(upper, lower)) {
			return Optional.empty();
		}
		List<Head> heads = new ArrayList<>();
		Cell lastTop = null;
		Cell lastSub = null;
		for (int i = 0; i <= upper.lastColumn(); i++) {
			Cell top = upper.at(i);
			Cell sub = (lower != null) ? lower.at(i) : null;
			if (top == null) {
				continue;
			}
			if (top == lastTop && sub == lastSub) {
				Head last = heads.remove(heads.size() - 1);
				heads.add(new Head(last.from(), i, last.column(), last.label()));
			}
			else {
				String label = Texts.fold(top.text() + " " + ((sub != null) ? sub.text() : ""));
				heads.add(new Head(i, i, kind(label, sub), label));
			}
			lastTop = top;
			lastSub = sub;
		}
		Header header = new Header(unique(heads));
		long known = header.columns.stream().filter((head) -> head.column() != Column.OTHER).count();
		long named = heads.stream().filter((head) -> !head.label().isEmpty()).count();
		boolean enough = header.has(Column.STT) ? known >= 2 && 2 * known >= named
				: 2 * known >= named && isCapitalised(upper) && (known >= 3 || header.listsDirectives());
		return enough ? Optional.of(header) : Optional.empty();
	}

	/** What a divided column holds is said by its own words, if they say anything. */
	private static Column kind(String label, Cell sub) {
		Column own = (sub != null && !sub.blank()) ? Column.of(sub.text()) : Column.OTHER;
		return (own != Column.OTHER || label.isEmpty()) ? own : Column.of(label);
	}

	/** Whether the table under it lists directives. */
	boolean listsDirectives() {
		return has(Column.TITLE) && this.columns.stream().anyMatch((head) -> BESIDE_TITLE.contains(head.column()))
				&& (!has(Column.OBSTACLE) || has(Column.DEADLINE) || has(Column.DOCUMENT) || has(Column.LEAD));
	}

	boolean has(Column column) {
		return this.columns.stream().anyMatch((head) -> head.column() == column);
	}

	/** Whether it is the same header once more, on a later page. */
	boolean repeats(Header other) {
		return other != null && kinds().equals(other.kinds());
	}

	private List<Column> kinds() {
		return this.columns.stream().map(Head::column).toList();
	}

	String text() {
		return String.join(" · ", labels());
	}

	/** The column a cell of another line stands in; null beside the table. */
	Head columnOf(Line line, Cell cell) {
		// Word gives rows of a table that was cut other grids; then the order decides
		if (line.lastColumn() != this.columns.get(this.columns.size() - 1).to()
				&& line.cells().size() == this.columns.size()) {
			return this.columns.get(line.cells().indexOf(cell));
		}
		Head best = null;
		int most = 0;
		for (Head head : this.columns) {
			int common = Math.min(head.to(), cell.to()) - Math.max(head.from(), cell.from()) + 1;
			if (common > most) {
				best = head;
				most = common;
			}
		}
		return best;
	}

	private List<String> labels() {
		return this.columns.stream().map(Head::label).filter((label) -> !label.isEmpty()).toList();
	}

	/**
	 * A kind is held by one column only: the one whose words say it best, else the first.
	 */
	private static List<Head> unique(List<Head> found) {
		boolean led = found.stream().anyMatch((head) -> head.column() == Column.LEAD)
				|| found.stream().noneMatch((head) -> head.column() == Column.TITLE);
		List<Head> heads = found.stream()
			.map((head) -> (head.column() == Column.AGENCY && !led)
					? new Head(head.from(), head.to(), Column.LEAD, head.label()) : head)
			.toList();
		List<Head> unique = new ArrayList<>();
		for (Head head : heads) {
			boolean taken = heads.stream()
				.anyMatch((other) -> other != head && other.column() == head.column()
						&& (rank(other) > rank(head) || rank(other) == rank(head) && other.from() < head.from()));
			unique.add(taken ? new Head(head.from(), head.to(), Column.OTHER, head.label()) : head);
		}
		return List.copyOf(unique);
	}

	private static int rank(Head head) {
		String key = Texts.key(head.label());
		return switch (head.column()) {
			case TITLE -> key.contains("nhiem vu") ? 2 : key.contains("noi dung") ? 1 : 0;
			case LEAD -> key.contains("chu tri") ? 1 : 0;
			default -> 0;
		};
	}

	private static boolean looksLikeHeader(Line line) {
		List<Cell> filled = line.filled();
		return filled.size() >= 2 && filled.stream()
			.allMatch((cell) -> cell.text().length() <= LONGEST && !cell.text().matches("[\\s\\d/.,%()-]+"));
	}

	/**
	 * The rest of a cut row can say "nhiệm vụ" in one cell and "địa phương" in another.
	 */
	private static boolean isCapitalised(Line line) {
		return line.filled().stream().noneMatch((cell) -> LineKind.goesOn(cell.text()));
	}

	private static boolean divides(Line upper, Line lower) {
		Set<Column> leftmost = EnumSet.of(Column.STT, Column.TITLE);
		return upper.filled().stream().anyMatch((cell) -> leftmost.contains(Column.of(cell.text()))) && !lower.blank()
				&& lower.filled().stream().allMatch((cell) -> {
					Cell above = upper.at(cell.from());
					return above != null && (above.blank() || above.to() > above.from())
							&& !cell.text().matches("[\\s\\d().,]+") && cell.text().length() <= LONGEST;
				});
	}

}
