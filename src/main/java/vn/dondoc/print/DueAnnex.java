package vn.dondoc.print;

import java.util.List;

import vn.dondoc.office.PrintedDocument;
import vn.dondoc.office.PrintedTable;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/** What is not overdue yet and falls due by a day. */
@Component
class DueAnnex implements Annex {

	private final ListPrinter lists;

	private final Wording wording;

	DueAnnex(ListPrinter lists, Wording wording) {
		this.lists = lists;
		this.wording = wording;
	}

	@Override
	public String id() {
		return "due";
	}

	@Override
	public PrintedDocument of(Selection selection, Viewer viewer) {
		PrintedTable table = this.lists.table(selection.due(), selection, viewer,
				List.of(Cells.text(this.wording.of("column.outstanding"), 16)),
				(directive) -> List.of(directive.outstanding()));
		return Heads.landscape(this, selection, this.wording,
				List.of(this.wording.of("due.intro", selection.asOf(), Heads.rows(table), selection.dueBy())), table);
	}

}
