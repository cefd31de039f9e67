package vn.dondoc.figurecheck;

import java.math.BigDecimal;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** A list of directives in the report: what its heading says and what stands in it. */
record PrintedList(@Schema(description = "Tên danh sách", example = "Danh sách quá hạn") String name,
		@Schema(description = "Danh sách liệt kê số nào", example = "overdue") Figure figure,
		@Schema(description = "Số nhiệm vụ mà tiêu đề danh sách ghi") Long stated,
		@Schema(description = "Tỷ lệ phần trăm mà tiêu đề danh sách ghi") BigDecimal percent,
		@Schema(description = "Số dòng thực có") Long listed,
		@Schema(description = "Số thứ tự của các dòng như đã in") List<String> numbers,
		@Schema(description = "Số dòng của từng văn bản") List<Share> byDocument,
		@Schema(description = "Số dòng của từng mục trong danh sách") List<Share> bySection,
		@Schema(description = "Số dòng mà mỗi cơ quan, hoặc cụm \"Các bộ, ngành, địa phương\", chủ trì") List<Share> leads) {

	PrintedList {
		numbers = Lists.of(numbers);
		byDocument = Lists.of(byDocument);
		bySection = Lists.of(bySection);
		leads = Lists.of(leads);
	}

	/** The rows of one document, section or lead agency. */
	record Share(@Schema(example = "01-TB/BCĐTW") String name, @Schema(description = "Số mà tiêu đề ghi") Long stated,
			@Schema(description = "Số dòng thực có", example = "0") Long listed) {
	}

}
