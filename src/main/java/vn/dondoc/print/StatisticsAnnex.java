package vn.dondoc.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.dondoc.annex.SectionHeadings;
import vn.dondoc.office.PrintedDocument;
import vn.dondoc.register.Register;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Statistics.Counts;
import vn.dondoc.statistics.Statistics.Group;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/** How many directives of each document stand how. */
@Component
class StatisticsAnnex implements Annex {

	private final Counted counted;

	private final Register register;

	private final OverdueSince overdueSince;

	private final DocumentNames documents;

	private final FigureTable tables;

	private final Wording wording;

	StatisticsAnnex(Counted counted, Register register, OverdueSince overdueSince, DocumentNames documents,
			FigureTable tables, Wording wording) {
		this.counted = counted;
		this.register = register;
		this.overdueSince = overdueSince;
		this.documents = documents;
		this.tables = tables;
		this.wording = wording;
	}

	@Override
	public String id() {
		return "statistics";
	}

	@Override
	public PrintedDocument of(Selection selection, Viewer viewer) {
		Counts counts = this.counted.byDocument(selection, viewer);
		Map<String, String> names = this.documents.byKey(viewer);
		List<FigureTable.Named> rows = counts.groups()
			.stream()
			.map((group) -> new FigureTable.Named(
					group.key().isEmpty() ? SectionHeadings.NO_DOCUMENT : names.getOrDefault(group.key(), group.name()),
					group.figures()))
			.toList();
		return Heads.landscape(this, selection, this.wording, paragraphs(selection, counts, viewer),
				this.tables.of(this.wording.of("column.document"), rows, counts.total()));
	}

	private List<String> paragraphs(Selection selection, Counts counts, Viewer viewer) {
		Figures total = counts.total();
		Percent percent = Percent.of(total);
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(this.wording.of("statistics.total", selection.asOf(), total.assigned(), total.done(),
				percent.done(), total.doneOnTime(), total.doneLate(), total.inProgressOnTime(), percent.onTime(),
				total.recurring(), total.inProgressOverdue(), percent.overdue()));
		paragraphs
			.add(this.wording.of("statistics.due", this.register.count(selection.due(), viewer), selection.dueBy()));
		if (selection.since() != null) {
			paragraphs.add(this.overdueSince.of(selection, viewer));
		}
		if (total.withdrawn() > 0) {
			paragraphs.add(this.wording.of("statistics.withdrawn", total.withdrawn()));
		}
		long sum = counts.groups().stream().map(Group::figures).mapToLong(Figures::assigned).sum();
		if (sum != total.assigned()) {
			paragraphs
				.add(this.wording.of("statistics.several-documents", sum, total.assigned(), sum - total.assigned()));
		}
		return paragraphs;
	}

}
