package vn.dondoc.annex;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table.
 *
 * @param position number in the file, from 1 over all tables
 * @param cells its cells from left to right
 */
public record Line(int position, List<Cell> cells) {

	/** Whether nothing stands in it. */
	public boolean blank() {
		return this.cells.stream().allMatch(Cell::blank);
	}

	/** The cells with a text. */
	public List<Cell> filled() {
		return this.cells.stream().filter((cell) -> !cell.blank()).toList();
	}

	/** The cell that covers a column; null for none. */
	public Cell at(int column) {
		return this.cells.stream()
			.filter((cell) -> cell.from() <= column && column <= cell.to())
			.findFirst()
			.orElse(null);
	}

	/** The last column; -1 for none. */
	public int lastColumn() {
		return this.cells.isEmpty() ? -1 : this.cells.get(this.cells.size() - 1).to();
	}

	/** What its cells say, on one line. */
	public String text() {
		return this.cells.stream()
			.map((cell) -> Texts.fold(cell.text()))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" · "));
	}

}
