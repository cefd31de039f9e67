package vn.dondoc.office;

import java.util.List;

import org.apache.poi.ss.usermodel.Sheet;

/**
 * Widths of columns in Excel, and how high a row must be for its texts: Excel does not
 * heighten rows with merged cells, and other programs none.
 */
final class ExcelWidths {

	/** Signs of the usual letter that stand side by side on a page. */
	private static final int LANDSCAPE = 128;

	private static final int PORTRAIT = 84;

	/** Excel's unit of width is a sign's 256th. */
	private static final int UNIT = 256;

	/** The height of a letter in signs. */
	private static final double LETTER = 1.85;

	private static final float LINE = 15.75f;

	private static final float HIGHEST = 409;

	/** Times New Roman is narrower than the sign that Excel measures by. */
	private static final double SIGNS_PER_WIDTH = 1.28;

	private final List<Integer> widths;

	ExcelWidths(PrintedTable table, boolean landscape) {
		int whole = landscape ? LANDSCAPE : PORTRAIT;
		this.widths = (table != null && !table.columns().isEmpty()) ? new Widths(table).sharing(whole, LETTER, 1)
				: List.of(whole);
	}

	int count() {
		return this.widths.size();
	}

	void apply(Sheet sheet) {
		for (int i = 0; i < this.widths.size(); i++) {
			sheet.setColumnWidth(i, Math.max(3, this.widths.get(i)) * UNIT);
		}
	}

	float height(String text, int from, int to) {
		double signs = Math.max(3, Widths.sum(this.widths, from, to)) * SIGNS_PER_WIDTH - 1;
		long lines = text.lines().mapToLong((line) -> lines(line, signs)).sum();
		return Math.min(HIGHEST, Math.max(1, lines) * LINE + 4);
	}

	/** Words go to the next line whole. */
	private static long lines(String line, double signs) {
		long lines = 1;
		double used = 0;
		for (String word : line.split(" ")) {
			if (used > 0 && used + 1 + word.length() > signs) {
				lines++;
				used = 0;
			}
			used += ((used > 0) ? 1 : 0) + word.length();
			while (used > signs) {
				lines++;
				used -= signs;
			}
		}
		return lines;
	}

}
