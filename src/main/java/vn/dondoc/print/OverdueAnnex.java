package vn.dondoc.print;

import java.util.List;

import vn.dondoc.office.PrintedDocument;
import vn.dondoc.office.PrintedTable;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/** What is overdue, and who has not finished. */
@Component
class OverdueAnnex implements Annex {

	private final ListPrinter lists;

	private final Wording wording;

	OverdueAnnex(ListPrinter lists, Wording wording) {
		this.lists = lists;
		this.wording = wording;
	}

	@Override
	public String id() {
		return "overdue";
	}

	@Override
	public PrintedDocument of(Selection selection, Viewer viewer) {
		PrintedTable table = this.lists.table(selection.overdueOn(selection.asOf()), selection, viewer,
				List.of(Cells.text(this.wording.of("column.outstanding"), 16)),
				(directive) -> List.of(directive.outstanding()));
		return Heads.landscape(this, selection, this.wording,
				List.of(this.wording.of("overdue.intro", selection.asOf(), Heads.rows(table))), table);
	}

}
