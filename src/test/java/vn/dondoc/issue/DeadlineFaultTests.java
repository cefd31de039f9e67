package vn.dondoc.issue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.directive.Deadline;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineFaultTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			28/5                 | NO_YEAR
			trước ngày 28/5      | NO_YEAR
			Quý I                | NO_YEAR
			tháng 7              | NO_YEAR
			28/5/26              | SHORT_YEAR
			31/02/2026           | NO_SUCH_DAY
			tháng 13/2026        | NO_SUCH_DAY
			Quý 5/2026           | NO_SUCH_DAY
			2026-02-31           | NO_SUCH_DAY
			31/12/9999           | YEAR_OUT_OF_RANGE
			ngày 1/1/1800        | YEAR_OUT_OF_RANGE
			trước ngày 1 tháng 1 năm 1999 | YEAR_OUT_OF_RANGE
			Quý IV/2100          | YEAR_OUT_OF_RANGE
			năm 3000             | YEAR_OUT_OF_RANGE
			9999-12-31           | YEAR_OUT_OF_RANGE
			trước quý I/2026     | BEFORE_PERIOD
			sớm nhất có thể      | UNREADABLE
			(((((((((((((((      | UNREADABLE""")
	void wordsThatAreNoDeadlineAreToldWhy(String words, DeadlineFault fault) {
		assertThat(Deadline.parse(words)).isEmpty();
		assertThat(DeadlineFault.in(words)).isEqualTo(fault);
	}

}
