package vn.dondoc.figurecheck;

import java.math.BigDecimal;

import io.swagger.v3.oas.annotations.media.Schema;

/** A figure as a sentence or a heading states it; the same one can be stated twice. */
record Statement(@Schema(description = "Nơi ghi, như mục, đoạn, tiêu đề", example = "mục II.2") String where,
		@Schema(description = "Số gì", example = "overdue") Figure figure,
		@Schema(description = "Số ghi", example = "10") Long value,
		@Schema(description = "Mẫu số, khi ghi dạng 10/267", example = "267") Long of,
		@Schema(description = "Tỷ lệ phần trăm in cạnh số", example = "4") BigDecimal percent) {
}
