package vn.dondoc.annex.upload;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The part of a file's rows that one page shows.
 *
 * @param page number of the page, from 1
 * @param pageCount how many there are
 * @param matching rows over all pages
 * @param at position of the row the person comes back to; 0 for none
 */
record Listing(Show show, List<RowView> rows, int page, int pageCount, int matching, int at) {

	static final int PAGE_SIZE = 100;

	/** Which rows. */
	enum Show {

		ERRORS, PROBLEMS, ALL;

		/** What was asked for, else what wants attention first. */
		static Show of(String asked, UploadView view) {
			for (Show show : values()) {
				if (show.name().equalsIgnoreCase(asked)) {
					return show;
				}
			}
			return (view.errors() + view.warnings() > 0) ? PROBLEMS : ALL;
		}

		boolean shows(RowView row) {
			return switch (this) {
				case ERRORS -> row.hasErrors();
				case PROBLEMS -> !row.problems().isEmpty();
				case ALL -> true;
			};
		}

	}

	/**
	 * Picks the rows.
	 * @param at position of a row that is shown in any case, and whose page it is; 0 for
	 * none
	 */
	static Listing of(UploadView view, Show show, int page, int at) {
		List<RowView> rows = view.rows()
			.stream()
			.filter((row) -> show.shows(row) || row.row().position() == at)
			.toList();
		int pageCount = Math.max(1, (rows.size() + PAGE_SIZE - 1) / PAGE_SIZE);
		int wanted = IntStream.range(0, rows.size())
			.filter((i) -> rows.get(i).row().position() == at)
			.map((i) -> i / PAGE_SIZE + 1)
			.findFirst()
			.orElse(page);
		int shown = Math.min(Math.max(wanted, 1), pageCount);
		int from = (shown - 1) * PAGE_SIZE;
		return new Listing(show, rows.subList(from, Math.min(rows.size(), from + PAGE_SIZE)), shown, pageCount,
				rows.size(), at);
	}

	public boolean anyCoordinating() {
		return this.rows.stream().anyMatch((row) -> !row.coordinating().isEmpty());
	}

	public boolean anyOutstanding() {
		return this.rows.stream()
			.anyMatch((row) -> !row.outstanding().isEmpty() || row.row().outstandingCount() != null);
	}

}
