package vn.dondoc.figurecheck;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import vn.dondoc.annex.Cell;
import vn.dondoc.annex.Line;

/** What somebody pasted: rows of tables have tabs, paragraphs have none. */
record Pasted(List<String> texts, List<List<Line>> grids) {

	static Pasted of(String pasted) {
		List<String> texts = new ArrayList<>();
		List<List<Line>> grids = new ArrayList<>();
		List<Line> rows = new ArrayList<>();
		int position = 0;
		for (String line : Normalizer.normalize(pasted, Normalizer.Form.NFC).split("\\R")) {
			position++;
			if (line.indexOf('\t') >= 0) {
				rows.add(row(position, line));
				continue;
			}
			if (!line.isBlank()) {
				texts.add(line.strip());
			}
			if (!rows.isEmpty()) {
				grids.add(rows);
				rows = new ArrayList<>();
			}
		}
		if (!rows.isEmpty()) {
			grids.add(rows);
		}
		return new Pasted(texts, grids);
	}

	private static Line row(int position, String line) {
		List<Cell> cells = new ArrayList<>();
		for (String text : line.split("\t", -1)) {
			cells.add(new Cell(cells.size(), cells.size(), text.strip(), List.of(), false, false));
		}
		return new Line(position, cells);
	}

}
