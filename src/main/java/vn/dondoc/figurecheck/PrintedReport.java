package vn.dondoc.figurecheck;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** The figures of a printed report. Everything but the day can be left out. */
record PrintedReport(@Schema(description = "Báo cáo tính đến hết ngày", example = "2025-12-24") LocalDate asOf,
		@Schema(description = "Các phần của báo cáo") List<Part> parts) {

	PrintedReport {
		parts = Lists.of(parts);
	}

	/** Whether there is nothing in it to compare. */
	boolean isEmpty() {
		return this.parts.stream()
			.allMatch((part) -> part.totals().isEmpty() && part.statements().isEmpty() && part.tables().isEmpty()
					&& part.lists().isEmpty() && part.outstanding().isEmpty() && part.earlier() == null);
	}

}
