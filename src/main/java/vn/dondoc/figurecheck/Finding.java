package vn.dondoc.figurecheck;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something that does not add up.
 *
 * @param text all of it in one sentence
 */
record Finding(@Schema(description = "Phép đối chiếu") Rule rule,
		@Schema(description = "Mâu thuẫn, hay chỉ là chưa được giải thích") Severity severity,
		@Schema(description = "Phần của báo cáo") String part, @Schema(description = "Nơi ghi") String where,
		@Schema(description = "Báo cáo ghi") Long stated, @Schema(description = "Lẽ ra là") Long expected,
		@Schema(description = "Chênh lệch: ghi trừ lẽ ra") Long difference,
		@Schema(description = "Thành lời") String text, @Schema(description = "Lý do có thể") List<String> reasons) {

	/** How sure it is that the report is wrong. */
	enum Severity {

		CONTRADICTION, UNEXPLAINED

	}

}
