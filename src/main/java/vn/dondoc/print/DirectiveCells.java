package vn.dondoc.print;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.dondoc.annex.SectionHeadings;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.office.PrintedCell;
import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.register.DirectiveLine;
import vn.dondoc.register.Status;
import vn.dondoc.web.Viewer;

/**
 * The cells of a directive, written so that the reader of annexes reads them as what they
 * are.
 */
final class DirectiveCells {

	private final DirectiveLine line;

	private final Particulars particulars;

	private final AgencyDirectory directory;

	private final Wording wording;

	DirectiveCells(DirectiveLine line, Particulars particulars, AgencyDirectory directory, Wording wording) {
		this.line = line;
		this.particulars = particulars;
		this.directory = directory;
		this.wording = wording;
	}

	PrintedCell title() {
		return PrintedCell.of(this.line.title());
	}

	PrintedCell documents() {
		if (this.line.documents().isEmpty()) {
			return PrintedCell.of(SectionHeadings.NO_DOCUMENT);
		}
		return PrintedCell.of(String.join("; ", this.line.documents().stream().map(DirectiveCells::citation).toList()));
	}

	/** A citation from which the same document is read again. */
	static String citation(SourceDocument document) {
		boolean whole = document.symbol() == null || SourceDocument.parse(document.text())
			.stream()
			.filter((read) -> document.symbol().equals(read.symbol()))
			.anyMatch((read) -> document.date() == null || document.date().equals(read.date()));
		if (whole) {
			return document.text();
		}
		String kind = document.text().isEmpty() ? "Văn bản" : document.text().split("\\s+số|\\s+\\d", 2)[0];
		return kind + " số " + document.symbol()
				+ ((document.date() != null) ? " ngày " + VietnamTime.format(document.date()) : "");
	}

	/**
	 * The leads as the document names them, for those who may see all of them; for others
	 * those they may see.
	 */
	PrintedCell leads(Viewer viewer) {
		List<String> named = viewer.seesEverything()
				? this.particulars.leads().stream().flatMap((code) -> name(code).stream()).toList() : List.of();
		return PrintedCell.of(named.isEmpty() ? this.line.names(remaining()) : String.join("; ", named));
	}

	PrintedCell deadline() {
		List<Particulars.Held> held = held();
		Deadline given = this.line.deadline();
		Deadline common = held.isEmpty() ? given : Particulars.common(held);
		return (common != null) ? PrintedCell.of(deadline(common))
				: new PrintedCell(deadline(given), null, later(held, given));
	}

	/** A deadline, and beside it the first one where it was another. */
	String deadline(Deadline shown) {
		Deadline first = Optional.ofNullable(this.line.originalDeadline()).orElse(this.line.deadline());
		boolean moved = first.date() != null && !Particulars.same(first, shown);
		return words(shown) + (moved ? "\n" + this.wording.of("deadline.original", words(first)) : "");
	}

	/** "4/49 đơn vị chưa hoàn thành", with their names at the foot of the page. */
	PrintedCell outstanding() {
		List<DirectiveLine.Lead> all = remaining();
		List<DirectiveLine.Lead> open = this.line.unfinished();
		if (all.size() <= 1) {
			return PrintedCell.of(this.line.names(open));
		}
		return new PrintedCell(this.wording.of("outstanding", open.size(), all.size()), null,
				(open.size() < all.size()) ? this.line.names(open) : null);
	}

	PrintedCell progress() {
		return PrintedCell.of((this.line.status() == Status.IN_PROGRESS_OVERDUE && this.line.daysOverdue() > 0)
				? this.wording.of("progress.overdue-by", this.line.daysOverdue())
				: this.wording.of("progress." + this.line.status()));
	}

	private List<DirectiveLine.Lead> remaining() {
		return this.line.leads().stream().filter((lead) -> lead.status() != Status.WITHDRAWN).toList();
	}

	/** What the agencies hold that the line shows. */
	List<Particulars.Held> held() {
		List<String> codes = remaining().stream().map(DirectiveLine.Lead::code).toList();
		return this.particulars.held().stream().filter((held) -> codes.contains(held.agency())).toList();
	}

	private String later(List<Particulars.Held> held, Deadline given) {
		return held.stream()
			.filter((one) -> !Particulars.same(one.deadline(), given))
			.collect(Collectors.groupingBy((one) -> words(one.deadline()), TreeMap::new,
					Collectors.mapping((one) -> name(one.agency()).orElse(one.agency()), Collectors.joining("; "))))
			.entrySet()
			.stream()
			.map((same) -> this.wording.of("deadline.later", same.getKey(), same.getValue()))
			.collect(Collectors.joining(". "));
	}

	/**
	 * As the document prints it where that says the same; recurring and none in one way.
	 */
	private String words(Deadline deadline) {
		boolean readable = Deadline.parse(deadline.text())
			.filter((read) -> Particulars.same(read, deadline))
			.isPresent();
		if (readable && !deadline.text().isBlank()) {
			return deadline.text();
		}
		return Stream.ofNullable(deadline.date())
			.map(VietnamTime::format)
			.findFirst()
			.orElseGet(() -> this.wording.of("deadline." + deadline.kind()));
	}

	private Optional<String> name(String code) {
		return this.directory.byCode(code).map(Agency::name);
	}

}
