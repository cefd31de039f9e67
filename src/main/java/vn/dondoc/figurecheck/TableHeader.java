package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.dondoc.annex.Cell;
import vn.dondoc.annex.Line;
import vn.dondoc.figurecheck.Table.By;

/**
 * The header of a table of figures.
 *
 * @param lines how many lines it takes
 * @param by what its rows are
 * @param name column of their names
 */
record TableHeader(int lines, By by, int name, List<Column> columns) {

	private static final int LONGEST = 120;

	private static final Set<String> BODIES = Set.of("cac", "bo", "nganh", "tinh");

	/** A column of figures, or of percentages of one. */
	record Column(int at, Figure figure, boolean percent) {
	}

	/** The header that begins with this line; the next one may divide its columns. */
	static Optional<TableHeader> of(Line upper, Line lower) {
		if (!words(upper)) {
			return Optional.empty();
		}
		boolean divided = lower != null && words(lower)
				&& lower.filled().stream().allMatch((cell) -> divides(upper, cell));
		Optional<TableHeader> header = divided ? read(upper, lower) : Optional.empty();
		return header.isPresent() ? header : read(upper, null);
	}

	private static Optional<TableHeader> read(Line upper, Line lower) {
		List<Column> columns = new ArrayList<>();
		By by = null;
		int name = -1;
		String group = "";
		for (int i = 0; i <= Math.max(upper.lastColumn(), (lower != null) ? lower.lastColumn() : 0); i++) {
			Cell top = upper.at(i);
			Cell sub = (lower != null) ? lower.at(i) : null;
			String below = (sub != null) ? sub.text() : "";
			// A merged heading stands in the first of its columns only, where a file has
			// no spans
			group = (top != null && !top.blank()) ? top.text() : below.isEmpty() ? "" : group;
			String label = (group + " " + below).replaceAll("\\d{1,2}/\\d{1,2}/\\d{4}",
					String.valueOf(FigureWords.DAY));
			if ((top == null || top.from() != i) && below.isEmpty()) {
				continue;
			}
			By names = by(FigureWords.key(label));
			Figure figure = (names == null) ? FigureWords.of(label, false) : null;
			if (names != null && name < 0) {
				by = names;
				name = i;
			}
			else if (figure != null) {
				columns.add(new Column(i, figure,
						FigureWords.key(below.isEmpty() ? label : below).matches("ty le.*|.*%.*")));
			}
		}
		boolean enough = name >= 0 && columns.stream().anyMatch((column) -> !column.percent());
		return enough ? Optional.of(new TableHeader((lower != null) ? 2 : 1, by, name, columns)) : Optional.empty();
	}

	static By by(String key) {
		if (agencies(key)) {
			return By.AGENCY;
		}
		if (key.matches(
				"(so )?(ky hieu )?(van ban|thong bao|vb)( giao| ket luan| chi dao)?( nhiem vu)?|so( va)? ky hieu.*")) {
			return By.DOCUMENT;
		}
		if (key.matches("(nhom|linh vuc|phan nhom|nhom linh vuc)( nhiem vu)?")) {
			return By.SECTION;
		}
		return key.matches("(thoi han|han|ngay het han|han hoan thanh|thoi han hoan thanh)") ? By.DEADLINE : null;
	}

	/** Nothing but words for bodies; one by one, since the words are somebody else's. */
	private static boolean agencies(String key) {
		String bodies = key.replaceFirst("^ten ", "").replaceFirst(" (thuc hien|chu tri)$", "");
		List<String> words = List
			.of(bodies.replaceAll("\\b(co quan|don vi|dia phuong|thanh pho|to chuc)\\b", "bo").split(" "));
		return BODIES.containsAll(words) && !words.get(words.size() - 1).equals("cac");
	}

	private static boolean words(Line line) {
		return line.filled().size() >= 2 && line.filled()
			.stream()
			.allMatch((cell) -> cell.text().length() <= LONGEST && !cell.text().matches("[\\s\\d.,()%/-]+"));
	}

	/** Whether the cell stands below a merged or empty one. */
	private static boolean divides(Line upper, Cell cell) {
		Cell above = upper.at(cell.from());
		return above == null || above.blank() || above.to() > above.from() || cell.from() + 1 <= upper.lastColumn()
				&& upper.at(cell.from() + 1) != null && upper.at(cell.from() + 1).blank();
	}

}
