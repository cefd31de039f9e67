package vn.dondoc.annex.upload;

import java.util.List;
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

	int errors() {
		return (int) problems().filter(ProblemView::error).count();
	}

	int warnings() {
		return (int) problems().filter((problem) -> !problem.error()).count();
	}

	/** Rows that the register held before this file was issued. */
	int unchanged() {
		return count((row) -> row.number() != null && !row.issued());
	}

	int issued() {
		return count(RowView::issued);
	}

	/** Rows of which issuing would make directives. */
	int toIssue() {
		return count(RowView::isNew);
	}

	/** Rows that cannot be issued as they are. */
	int leftOut() {
		return count(RowView::hasErrors);
	}

	int count(Listing.Show show) {
		return count(show::shows);
	}

	/** Numbers of the issued directives: "NV-2025-00001 – NV-2025-00066". */
	String numbers() {
		return NumberRanges.of(this.rows.stream().filter(RowView::issued).map(RowView::number).toList());
	}

	boolean starting() {
		return this.progress != null && !this.progress.complete();
	}

	boolean anyCoordinating() {
		return this.rows.stream().anyMatch((row) -> !row.coordinating().isEmpty());
	}

	boolean anyOutstanding() {
		return this.rows.stream()
			.anyMatch((row) -> !row.outstanding().isEmpty() || row.row().outstandingCount() != null);
	}

	private Stream<ProblemView> problems() {
		return this.rows.stream().flatMap((row) -> row.problems().stream());
	}

	private int count(Predicate<RowView> which) {
		return (int) this.rows.stream().filter(which).count();
	}

}
