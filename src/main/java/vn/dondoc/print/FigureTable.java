package vn.dondoc.print;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.office.PrintedCell;
import vn.dondoc.office.PrintedColumn;
import vn.dondoc.office.PrintedLine.Kind;
import vn.dondoc.office.PrintedLine;
import vn.dondoc.office.PrintedTable;
import vn.dondoc.statistics.Figures;

import org.springframework.stereotype.Component;

/** Tables of figures with their shares, one row for each group and one for all. */
@Component
class FigureTable {

	private final Wording wording;

	FigureTable(Wording wording) {
		this.wording = wording;
	}

	/** One row. */
	record Named(String name, Figures figures) {
	}

	PrintedTable of(String heading, List<Named> groups, Figures total) {
		List<PrintedLine> lines = new ArrayList<>();
		for (Named group : groups) {
			lines.add(line(Kind.ROW, Cells.position(lines.size() + 1L), group.name(), group.figures()));
		}
		lines.add(line(Kind.TOTAL, PrintedCell.of(""), this.wording.of("total"), total));
		return new PrintedTable(columns(heading), lines);
	}

	private List<PrintedColumn> columns(String heading) {
		String done = this.wording.of("column.done");
		String onTime = this.wording.of("column.on-time");
		String overdue = this.wording.of("column.overdue");
		String all = this.wording.of("column.all");
		String percent = this.wording.of("column.percent");
		return List.of(Cells.centred(this.wording.of("column.number"), 5), Cells.text(heading, 34),
				Cells.figure(null, this.wording.of("column.assigned"), 9), Cells.figure(done, all, 8),
				Cells.figure(done, percent, 7), Cells.figure(done, this.wording.of("column.done-on-time"), 8),
				Cells.figure(done, this.wording.of("column.done-late"), 8), Cells.figure(onTime, all, 8),
				Cells.figure(onTime, percent, 7), Cells.figure(onTime, this.wording.of("column.recurring"), 9),
				Cells.figure(overdue, all, 8), Cells.figure(overdue, percent, 7));
	}

	private static PrintedLine line(Kind kind, PrintedCell first, String name, Figures figures) {
		Percent percent = Percent.of(figures);
		return Cells.figures(kind, first, name, figures.assigned(), figures.done(), percent.done(),
				figures.doneOnTime(), figures.doneLate(), figures.inProgressOnTime(), percent.onTime(),
				figures.recurring(), figures.inProgressOverdue(), percent.overdue());
	}

}
