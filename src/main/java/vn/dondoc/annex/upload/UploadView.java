package vn.dondoc.annex.upload;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.dondoc.annex.Skipped;

/**
 * An uploaded file as its page shows it.
 *
 * @param assignments assignments of the rows without errors
 * @param skipped what was not read as a directive
 * @param progress how far the issued rows are; null before that
 */
record UploadView(Upload upload, List<RowView> rows, int assignments, List<Skipped> skipped, StartProgress progress) {

	private static final Set<String> LACKING = Set.of("DEADLINE_MISSING", "DOCUMENT_MISSING");

	public int errors() {
		return (int) problems().filter(ProblemView::error).count();
	}

	public int warnings() {
		return (int) problems().filter((problem) -> !problem.error()).count();
	}

	/** Rows that the register held before this file was issued. */
	public int unchanged() {
		return count((row) -> row.number() != null && !row.issued());
	}

	public int issued() {
		return count(RowView::issued);
	}

	/** Rows of which issuing would make directives. */
	public int toIssue() {
		return count(RowView::isNew);
	}

	/** Rows that cannot be issued as they are. */
	public int leftOut() {
		return count(RowView::hasErrors);
	}

	public int count(Listing.Show show) {
		return count(show::shows);
	}

	/** Numbers of the issued directives: "NV-2025-00001 – NV-2025-00066". */
	public String numbers() {
		return NumberRanges.of(this.rows.stream().filter(RowView::issued).map(RowView::number).toList());
	}

	public boolean starting() {
		return this.progress != null && !this.progress.complete();
	}

	/** Whether several rows lack something that can be given once for all of them. */
	public boolean wantsDefaults() {
		return problems().filter((problem) -> LACKING.contains(problem.problem().code())).limit(2).count() > 1;
	}

	private Stream<ProblemView> problems() {
		return this.rows.stream().flatMap((row) -> row.problems().stream());
	}

	private int count(Predicate<RowView> which) {
		return (int) this.rows.stream().filter(which).count();
	}

}
