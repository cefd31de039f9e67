package vn.dondoc.print;

import java.util.List;

import vn.dondoc.office.PrintedDocument;
import vn.dondoc.statistics.Statistics.Counts;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/** How many assignments of each agency stand how. */
@Component
class AgenciesAnnex implements Annex {

	private final Counted counted;

	private final FigureTable tables;

	private final Wording wording;

	AgenciesAnnex(Counted counted, FigureTable tables, Wording wording) {
		this.counted = counted;
		this.tables = tables;
		this.wording = wording;
	}

	@Override
	public String id() {
		return "agencies";
	}

	@Override
	public PrintedDocument of(Selection selection, Viewer viewer) {
		Counts counts = this.counted.byAgency(selection, viewer);
		List<FigureTable.Named> rows = counts.groups()
			.stream()
			.map((group) -> new FigureTable.Named(group.name(), group.figures()))
			.toList();
		List<String> paragraphs = List.of(this.wording.of("agencies.counting", selection.asOf(),
				counts.total().assigned(), this.counted.directives(selection, viewer).assigned(), rows.size()));
		return Heads.landscape(this, selection, this.wording, paragraphs,
				this.tables.of(this.wording.of("column.agency"), rows, counts.total()));
	}

}
