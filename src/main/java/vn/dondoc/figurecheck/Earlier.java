package vn.dondoc.figurecheck;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;

/** What the report says about those that were overdue before. */
record Earlier(@Schema(description = "Ngày của lần báo cáo trước", example = "2025-11-14") LocalDate asOf,
		@Schema(description = "Số quá hạn khi đó", example = "107") Long overdue,
		@Schema(description = "Trong đó đã hoàn thành", example = "55") Long cleared,
		@Schema(description = "Trong đó không còn quá hạn vì lý do khác, như được gia hạn") Long clearedOtherwise,
		@Schema(description = "Trong đó vẫn quá hạn, nếu báo cáo có ghi") Long stillOverdue,
		@Schema(description = "Số quá hạn mới, nếu báo cáo có ghi") Long newlyOverdue) {

	/** One of its numbers, by its name in JSON. */
	public Long number(String name) {
		return switch (name) {
			case "overdue" -> this.overdue;
			case "cleared" -> this.cleared;
			case "clearedOtherwise" -> this.clearedOtherwise;
			case "stillOverdue" -> this.stillOverdue;
			case "newlyOverdue" -> this.newlyOverdue;
			default -> null;
		};
	}

}
