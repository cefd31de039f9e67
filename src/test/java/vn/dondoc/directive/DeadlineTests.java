package vn.dondoc.directive;

import java.text.Normalizer;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.dondoc.directive.Deadline.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineTests {

	@ParameterizedTest
	@CsvSource({ "31/12/2025,2025-12-31", "30/6/2025,2025-06-30", "01/01/2026,2026-01-01",
			"trước ngày 28/5/2025,2025-05-28", "Trước ngày 28/5/2025.,2025-05-28", "Trước 15/11/2025,2025-11-15",
			"trong ngày 20/5/2026,2026-05-20", "ngày 20/5/2026,2026-05-20", "chậm nhất ngày 5/7/2025,2025-07-05",
			"Chậm nhất là ngày 5/7/2025,2025-07-05", "Chậm nhất đến ngày 05/07/2025,2025-07-05",
			"Hoàn thành trước ngày 30/6/2025,2025-06-30", "đến hết ngày 30/6/2025,2025-06-30", "30-6-2025,2025-06-30",
			"30.6.2025,2025-06-30", "2025-06-30,2025-06-30", "(30/6/2025),2025-06-30", "31 / 12 / 2025,2025-12-31",
			"ngày 30 tháng 6 năm 2025,2025-06-30", "29/2/2028,2028-02-29" })
	void readsADay(String text, LocalDate day) {
		assertThat(Deadline.parse(text)).contains(new Deadline(text, Kind.DATE, day));
	}

	@ParameterizedTest
	@CsvSource({ "tháng 7/2025,MONTH,2025-07-31", "Tháng 7 năm 2025,MONTH,2025-07-31",
			"trong tháng 11/2025,MONTH,2025-11-30", "Trong tháng 02/2028,MONTH,2028-02-29",
			"Quý I/2026,QUARTER,2026-03-31", "quý IV/2025,QUARTER,2025-12-31", "quý IV năm 2025,QUARTER,2025-12-31",
			"Quý 4/2025,QUARTER,2025-12-31", "QUÝ II/2026,QUARTER,2026-06-30", "Qúy III/2025,QUARTER,2025-09-30",
			"Trong quý 3 năm 2025,QUARTER,2025-09-30", "Năm 2025,YEAR,2025-12-31", "trong năm 2026,YEAR,2026-12-31",
			"hết năm 2025,YEAR,2025-12-31" })
	void takesTheLastDayOfAPeriod(String text, Kind kind, LocalDate last) {
		assertThat(Deadline.parse(text)).contains(new Deadline(text, kind, last));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Thường xuyên", "Nhiệm vụ thường xuyên", "nhiệm vụ thường xuyên.", "hằng tháng",
			"hàng quý", "Thường xuyên, hằng tháng", "Thường xuyên, liên tục", "Định kỳ hàng năm" })
	void knowsWorkWithoutEnd(String text) {
		assertThat(Deadline.parse(text)).contains(new Deadline(text, Kind.RECURRING, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/6/2025", "29/2/2025", "30/6/25", "24/5/202", "Quy II/2025", "Quý V/2025",
			"tháng 13/2025", "trước tháng 7/2025", "trước năm 2026", "12/31/2025", "31/12/20255", "0/5/2025",
			"30/6-2025", "sớm nhất", "Không có thời hạn", "31/12", "6 tháng đầu năm 2026", "30/6/2025 và 31/12/2025",
			"31/12/1925", "-" })
	void asksAboutAnythingElse(String text) {
		assertThat(Deadline.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00a0\n" })
	void findsNoneInABlankCell(String text) {
		assertThat(Deadline.parse(text)).contains(new Deadline("", Kind.NONE, null));
	}

	@Test
	void doesNotMindHowTheTextIsEncodedOrBroken() {
		String decomposed = Normalizer.normalize("Trước ngày\u00a028/5/\u200b2025 \n", Normalizer.Form.NFD);
		assertThat(Deadline.parse(decomposed))
			.contains(new Deadline("Trước ngày 28/5/2025", Kind.DATE, LocalDate.of(2025, 5, 28)));
		assertThat(Deadline.parse(null)).contains(Deadline.none());
	}

}
