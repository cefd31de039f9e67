package vn.dondoc.figurecheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Figures row by row, as a table or as one paragraph for each document.
 */
record Table(@Schema(description = "Tên bảng", example = "Bảng theo văn bản") String name,
		@Schema(description = "Mỗi dòng là một văn bản, cơ quan, nhóm hay ngày hết hạn") By by,
		@Schema(description = "Một nhiệm vụ có thể được tính ở nhiều dòng: cộng các dòng có thể lớn hơn tổng. "
				+ "Mặc định: có với cơ quan, không với các bảng khác") Boolean overlapping,
		@Schema(description = "Số dòng mà báo cáo tự ghi, như 44 trong \"44 cơ quan\"") Long statedRows,
		@Schema(description = "Các dòng") List<Row> rows,
		@Schema(description = "Dòng tổng cộng in trong bảng; không có thì bỏ trống") Row total) {

	Table {
		by = (by != null) ? by : By.DOCUMENT;
		rows = Lists.of(rows);
	}

	/** Whether the sum of the rows is the whole. */
	boolean adds() {
		return (this.overlapping != null) ? !this.overlapping : this.by != By.AGENCY;
	}

	/** What a row is. */
	enum By {

		DOCUMENT, AGENCY, SECTION, DEADLINE

	}

	/** One row. */
	record Row(
			@Schema(description = "Tên dòng: ký hiệu văn bản, tên cơ quan, nhóm", example = "01-TB/BCĐTW") String name,
			@Schema(description = "Các số của dòng",
					example = "{\"assigned\": 15, \"done\": 12}") Map<Figure, Long> figures,
			@Schema(description = "Mẫu số ghi cùng số, như 50 trong 02/50",
					example = "{\"overdue\": 50}") Map<Figure, Long> of,
			@Schema(description = "Tỷ lệ phần trăm in cạnh số",
					example = "{\"done\": 80}") Map<Figure, BigDecimal> percentages) {

		Row {
			figures = Lists.of(figures);
			of = Lists.of(of);
			percentages = Lists.of(percentages);
		}

	}

	/** Figures that any of its rows states, in their order. */
	public List<Figure> stated() {
		return Stream.of(Figure.values())
			.filter((figure) -> Stream.concat(this.rows.stream(), Stream.ofNullable(this.total))
				.anyMatch((row) -> row.figures().containsKey(figure)))
			.toList();
	}

	/** Figures that every row states or lets compute. */
	List<Figure> everywhere() {
		return this.rows.isEmpty() ? List.of()
				: Stream.of(Figure.values())
					.filter((figure) -> this.rows.stream().allMatch((row) -> value(row, figure) != null))
					.toList();
	}

	List<Long> column(Figure figure) {
		return this.rows.stream().map((row) -> value(row, figure)).toList();
	}

	long sum(Figure figure) {
		return column(figure).stream().mapToLong(Long::longValue).sum();
	}

	/** The largest of the column; 0 for an empty one. */
	long most(Figure figure) {
		return column(figure).stream().mapToLong(Long::longValue).max().orElse(0);
	}

	/**
	 * The figure of a row. One that says "not yet due" where the others name the day
	 * means that day.
	 */
	private Long value(Row row, Figure figure) {
		Long value = new Values(row.figures()).of(figure);
		boolean named = figure == Figure.DUE && value == null
				&& this.rows.stream().anyMatch((other) -> other.figures().containsKey(Figure.DUE));
		return named ? row.figures().get(Figure.NOT_YET_DUE) : value;
	}

}
