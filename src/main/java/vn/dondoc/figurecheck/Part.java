package vn.dondoc.figurecheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;

/** A part of a report whose figures speak of the same directives. */
record Part(@Schema(description = "Tên phần", example = "Mục II") String name, @Schema(
		description = "Phần này tính trên toàn bộ nhiệm vụ của hệ thống: các tổng được đối chiếu với hồ sơ") Boolean whole,
		@Schema(description = "Ngày mà số \"due\" nói đến", example = "2025-12-31") LocalDate dueOn,
		@Schema(description = "Các tổng; khóa là assignedRaw, repeated, assigned, units, done, doneOnTime, doneLate, "
				+ "inProgress, inProgressOnTime, notYetDue, due, recurring, overdue, remaining",
				example = "{\"assigned\": 267, \"done\": 131, \"overdue\": 9}") Map<Figure, Long> totals,
		@Schema(description = "Tỷ lệ phần trăm in cạnh các tổng",
				example = "{\"done\": 49}") Map<Figure, BigDecimal> percentages,
		@Schema(description = "Những nơi khác ghi lại các số này") List<Statement> statements,
		@Schema(description = "Các bảng, hoặc mỗi văn bản một đoạn") List<Table> tables,
		@Schema(description = "Các danh sách nhiệm vụ") List<PrintedList> lists,
		@Schema(description = "Các dòng có đơn vị chưa hoàn thành") List<Outstanding> outstanding,
		@Schema(description = "Số quá hạn của lần trước") Earlier earlier) {

	Part {
		totals = Lists.of(totals);
		percentages = Lists.of(percentages);
		statements = Lists.of(statements);
		tables = Lists.of(tables);
		lists = Lists.of(lists);
		outstanding = Lists.of(outstanding);
	}

}
