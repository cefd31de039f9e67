package vn.dondoc.print;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.dondoc.office.PrintedCell;
import vn.dondoc.office.PrintedColumn;
import vn.dondoc.office.PrintedTable;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.register.DirectiveFilter;
import vn.dondoc.register.DirectiveLine;
import vn.dondoc.register.Order;
import vn.dondoc.register.Register;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes tables of the directives that a filter finds in the register. */
@Component
class ListPrinter {

	private final Register register;

	private final ParticularsQueries particulars;

	private final Agencies agencies;

	private final Wording wording;

	ListPrinter(Register register, ParticularsQueries particulars, Agencies agencies, Wording wording) {
		this.register = register;
		this.particulars = particulars;
		this.agencies = agencies;
		this.wording = wording;
	}

	/**
	 * Prints a list.
	 * @param columns beside STT, title, document, leads and deadline
	 * @param cells of these columns
	 */
	@Transactional(readOnly = true)
	public PrintedTable table(DirectiveFilter filter, Selection selection, Viewer viewer, List<PrintedColumn> columns,
			Function<DirectiveCells, List<PrintedCell>> cells) {
		List<DirectiveLine> lines = AllLines.of(this.register, filter, Order.URGENCY, viewer);
		Map<String, Particulars> held = this.particulars.of(lines.stream().map(DirectiveLine::number).toList(),
				selection.asOf());
		AgencyDirectory directory = this.agencies.directory();
		List<Listing.Row> rows = lines.stream().map((line) -> {
			DirectiveCells own = new DirectiveCells(line, held.get(line.number()), directory, this.wording);
			return new Listing.Row(line.number(), line.section(), own.documents().text(),
					joined(List.of(own.title(), own.documents(), own.leads(viewer), own.deadline()), cells.apply(own)));
		}).toList();
		return listing(columns).of(rows, selection.groupBy());
	}

	private Listing listing(List<PrintedColumn> more) {
		List<PrintedColumn> columns = List.of(Cells.text(this.wording.of("column.title"), 30),
				Cells.text(this.wording.of("column.document"), 18), Cells.text(this.wording.of("column.lead"), 16),
				Cells.centred(this.wording.of("column.deadline"), 11));
		return new Listing(joined(columns, more), Cells.centred(this.wording.of("column.number"), 5),
				Cells.text(this.wording.of("column.section"), 12));
	}

	private static <T> List<T> joined(List<T> some, List<T> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

}
