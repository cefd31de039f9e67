package vn.dondoc.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Shares the width of a page among the columns of a table by what they ask for, but none
 * gets less than its longest word needs: a date cut in two is not read as a date.
 */
final class Widths {

	/** No word may take more of the page. */
	private static final double MOST_OF_A_WORD = 0.3;

	private final List<PrintedColumn> columns;

	private final double[] words;

	Widths(PrintedTable table) {
		this.columns = table.columns();
		this.words = new double[this.columns.size()];
		for (int i = 0; i < this.words.length; i++) {
			this.words[i] = 1.1 * longestWord(this.columns.get(i).heading());
		}
		for (PrintedLine line : table.lines()) {
			if (line.kind() != PrintedLine.Kind.SECTION) {
				for (int i = 0; i < Math.min(this.words.length, line.cells().size()); i++) {
					this.words[i] = Math.max(this.words[i], longestWord(line.cells().get(i).text()));
				}
			}
		}
	}

	/**
	 * The columns' widths.
	 * @param whole what they add up to
	 * @param letter the height of a letter, in the same unit
	 * @param margins what each column needs beside its text
	 */
	List<Integer> sharing(int whole, double letter, double margins) {
		double[] least = new double[this.words.length];
		for (int i = 0; i < least.length; i++) {
			least[i] = Math.min(this.words[i] * letter + margins, MOST_OF_A_WORD * whole);
		}
		boolean[] fixed = new boolean[least.length];
		double rest = whole;
		double parts = IntStream.range(0, least.length).mapToDouble(this::part).sum();
		for (boolean again = true; again;) {
			again = false;
			for (int i = 0; i < least.length; i++) {
				if (!fixed[i] && parts > part(i) && part(i) / parts * rest < least[i] && least[i] < rest) {
					fixed[i] = true;
					again = true;
					rest -= least[i];
					parts -= part(i);
				}
			}
		}
		return rounded(fixed, least, rest / parts, whole);
	}

	private List<Integer> rounded(boolean[] fixed, double[] least, double unit, int whole) {
		List<Integer> widths = new ArrayList<>();
		double sum = 0;
		int used = 0;
		for (int i = 0; i < fixed.length; i++) {
			sum += fixed[i] ? least[i] : part(i) * unit;
			int end = (i == fixed.length - 1) ? whole : (int) Math.round(sum);
			widths.add(end - used);
			used = end;
		}
		return widths;
	}

	private double part(int column) {
		return Math.max(1, this.columns.get(column).width());
	}

	/**
	 * In heights of a letter; lines break at spaces: a symbol with hyphens stays whole.
	 */
	private static double longestWord(String text) {
		double longest = 0;
		double word = 0;
		for (char sign : ((text != null) ? text : "").toCharArray()) {
			boolean end = Character.isWhitespace(sign);
			word = end ? 0 : word + width(sign);
			longest = Math.max(longest, word);
		}
		return longest;
	}

	/** As Times New Roman has it, a little more. */
	private static double width(char sign) {
		if (Character.isUpperCase(sign)) {
			return 0.72;
		}
		return (Character.isLetterOrDigit(sign)) ? 0.5 : 0.33;
	}

	static int sum(List<Integer> widths, int from, int to) {
		return widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
	}

	/** Where the group of a column ends; the next column when it has none. */
	static int groupEnd(List<PrintedColumn> columns, int from) {
		int end = from + 1;
		String group = columns.get(from).group();
		while (group != null && end < columns.size() && Objects.equals(group, columns.get(end).group())) {
			end++;
		}
		return end;
	}

}
