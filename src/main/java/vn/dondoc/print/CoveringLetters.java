package vn.dondoc.print;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.office.PrintedCell;
import vn.dondoc.office.PrintedDocument;
import vn.dondoc.office.PrintedLine;
import vn.dondoc.office.PrintedTable;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that chase: to each agency with overdue tasks, naming them and what is due
 * soon.
 */
@Component
class CoveringLetters {

	private final AgencyTasks tasks;

	private final Letterheads letterheads;

	private final Wording wording;

	CoveringLetters(AgencyTasks tasks, Letterheads letterheads, Wording wording) {
		this.tasks = tasks;
		this.letterheads = letterheads;
		this.wording = wording;
	}

	/**
	 * A letter.
	 *
	 * @param fileName without its ending, in plain letters
	 */
	record Letter(String fileName, PrintedDocument document) {
	}

	static void requireHand(Viewer viewer) {
		viewer.require(Roles.STANDING_BODY, Roles.SUPERVISOR);
	}

	/** By name of the agency; a supervisor writes to those of their portfolio. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	List<Letter> of(Selection selection, Viewer viewer) {
		Map<String, String> letterhead = this.letterheads.fields(viewer);
		return this.tasks.overdueAndDue(selection, viewer)
			.stream()
			.filter((agency) -> !agency.overdue().isEmpty())
			.sorted(Comparator.comparing(AgencyTasks.OfAgency::code))
			.map((agency) -> new Letter("cong-van-don-doc-" + agency.code(), letter(agency, selection, letterhead)))
			.toList();
	}

	String fileName(Selection selection) {
		return this.wording.of("letter.file") + " " + VietnamTime.format(selection.asOf()).replace('/', '-');
	}

	private PrintedDocument letter(AgencyTasks.OfAgency agency, Selection selection, Map<String, String> letterhead) {
		Map<String, String> fields = new HashMap<>(letterhead);
		fields.put("tieuDe", this.wording.of("letter.subject"));
		fields.put("kinhGui", agency.name());
		fields.compute("noiNhan",
				(name, others) -> Stream.of(this.wording.of("letter.recipients"), others)
					.filter((line) -> line != null)
					.collect(Collectors.joining("\n")));
		fields.put("ketThuc", this.wording.of("letter.end"));
		String overdue = this.wording.of("letter.overdue", selection.asOf(), agency.name(), agency.overdue().size());
		String due = agency.due().isEmpty() ? null
				: this.wording.of("letter.due", agency.due().size(), selection.dueBy());
		String request = this.wording.of("letter.request", agency.name());
		return new PrintedDocument("covering-letter", fields,
				Stream.of(overdue, due, request).filter((text) -> text != null).toList(), table(agency, selection));
	}

	private PrintedTable table(AgencyTasks.OfAgency agency, Selection selection) {
		Stream<PrintedLine> overdue = Stream.concat(Stream.of(Cells.section(this.wording.of("letter.section.overdue"))),
				rows(agency.overdue(), 0));
		Stream<PrintedLine> due = agency.due().isEmpty() ? Stream.empty()
				: Stream.concat(Stream.of(Cells.section(this.wording.of("letter.section.due", selection.dueBy()))),
						rows(agency.due(), agency.overdue().size()));
		return new PrintedTable(List.of(Cells.centred(this.wording.of("column.number"), 6),
				Cells.text(this.wording.of("column.title"), 50), Cells.text(this.wording.of("column.document"), 26),
				Cells.centred(this.wording.of("column.deadline"), 18)), Stream.concat(overdue, due).toList());
	}

	private static Stream<PrintedLine> rows(List<AgencyTasks.Task> tasks, int before) {
		return IntStream.range(0, tasks.size())
			.mapToObj((i) -> Cells.row(List.of(Cells.position(before + i + 1L), tasks.get(i).title(),
					tasks.get(i).documents(), PrintedCell.of(tasks.get(i).deadline()))));
	}

}
