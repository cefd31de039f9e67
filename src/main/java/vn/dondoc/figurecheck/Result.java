package vn.dondoc.figurecheck;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.dondoc.figurecheck.Finding.Severity;

/** What the check of a report found. */
record Result(@Schema(description = "Báo cáo tính đến hết ngày") LocalDate asOf,
		@Schema(description = "Số phép đối chiếu đã làm") int compared,
		@Schema(description = "Đã đối chiếu những gì") List<Compared> checks,
		@Schema(description = "Có đối chiếu với hồ sơ của hệ thống hay không, vì sao") String record,
		@Schema(description = "Những chỗ không khớp; trống khi mọi số đều khớp") List<Finding> findings) {

	/** One kind of comparison, and how often it was made. */
	record Compared(Rule rule, String name, int times) {
	}

	/** How many findings are more than unexplained. */
	public long contradictions() {
		return this.findings.stream().filter((finding) -> finding.severity() == Severity.CONTRADICTION).count();
	}

}
