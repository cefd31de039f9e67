package vn.dondoc.print;

import java.util.List;

import vn.dondoc.office.PrintedDocument;
import vn.dondoc.office.PrintedTable;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/** How far everything is, with what was reported last. */
@Component
class ResultsAnnex implements Annex {

	private final ListPrinter lists;

	private final Agencies agencies;

	private final Wording wording;

	ResultsAnnex(ListPrinter lists, Agencies agencies, Wording wording) {
		this.lists = lists;
		this.agencies = agencies;
		this.wording = wording;
	}

	@Override
	public String id() {
		return "results";
	}

	@Override
	public PrintedDocument of(Selection selection, Viewer viewer) {
		AgencyDirectory directory = this.agencies.directory();
		PrintedTable table = this.lists.table(selection.with(Selection.ASSIGNED), selection, viewer,
				List.of(Cells.text(this.wording.of("column.result"), 24),
						Cells.text(this.wording.of("column.progress"), 11)),
				(directive) -> List.of(Results.cell(directive, directory, this.wording), directive.progress()));
		return Heads.landscape(this, selection, this.wording,
				List.of(this.wording.of("results.intro", selection.asOf(), Heads.rows(table))), table);
	}

}
