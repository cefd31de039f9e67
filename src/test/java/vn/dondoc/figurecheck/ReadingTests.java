package vn.dondoc.figurecheck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.dondoc.figurecheck.Table.By;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** How the sentences and tables of reports are read; the sentences are our own. */
class ReadingTests {

	@Test
	void totalsWithTheirPercentages() {
		Part part = part("Tính đến hết ngày 24/12/2025, tổng số nhiệm vụ được giao là 1.298; đã hoàn thành 779 (60%), "
				+ "trong đó 542 đúng hạn, 237 chậm; đang thực hiện trong hạn 448 (35%), trong đó 77 nhiệm vụ thường xuyên; "
				+ "đang thực hiện quá hạn 71 (5%).\nTrong số nhiệm vụ đang thực hiện trong hạn có 221 nhiệm vụ phải hoàn thành "
				+ "đến hết ngày 31/12/2025.");
		assertThat(part.totals()).containsExactly(entry(Figure.ASSIGNED, 1298L), entry(Figure.DONE, 779L),
				entry(Figure.DONE_ON_TIME, 542L), entry(Figure.DONE_LATE, 237L),
				entry(Figure.IN_PROGRESS_ON_TIME, 448L), entry(Figure.DUE, 221L), entry(Figure.RECURRING, 77L),
				entry(Figure.OVERDUE, 71L));
		assertThat(part.percentages().toString()).isEqualTo("{DONE=60, IN_PROGRESS_ON_TIME=35, OVERDUE=5}");
		assertThat(part.dueOn()).isEqualTo("2025-12-31");
	}

	@Test
	void theNumberBeforeOrBehindItsWords() {
		assertThat(figures("Đã có 131 nhiệm vụ hoàn thành (49%), trong đó 102 đúng hạn, 29 quá hạn; 09 nhiệm vụ "
				+ "đang thực hiện quá hạn (4%)"))
			.containsExactly("DONE 131 49", "DONE_ON_TIME 102", "DONE_LATE 29", "OVERDUE 9 4");
		assertThat(figures("Được giao 273 nhiệm vụ tại 7 văn bản (06 nhiệm vụ nhắc lại) cho 103 đơn vị"))
			.containsExactly("ASSIGNED 273", "REPEATED 6", "UNITS 103");
		assertThat(figures("02/50 nhiệm vụ đang thực hiện quá hạn")).containsExactly("OVERDUE 2/50");
		assertThat(figures("Theo Thông báo số 03-TB/BCĐTW ngày 06/3/2025, mục 2 năm 2025")).isEmpty();
	}

	@Test
	void aParagraphForEachDocument() {
		PrintedReport report = pasted(
				"(1) Thông báo số 01-TB/BCĐ ngày 22/01/2025: 12/15 nhiệm vụ đã hoàn thành (9 đúng hạn; "
						+ "3 quá hạn); 01 nhiệm vụ đang thực hiện đúng hạn; 01 nhiệm vụ thường xuyên; 01 nhiệm vụ đang thực hiện quá hạn.\n"
						+ "(2) Thông báo số 03-TB/BCĐ ngày 06/3/2025\nĐã hoàn thành 34/47 nhiệm vụ (24 đúng hạn; 10 quá hạn); 04 đang "
						+ "thực hiện (có thời hạn 31/12/2025); 08 nhiệm vụ thường xuyên; 01/50 nhiệm vụ đang thực hiện quá hạn.");
		Table documents = report.parts().get(0).tables().get(0);
		assertThat(documents.rows()).extracting((row) -> row.name() + " " + row.figures())
			.containsExactly(
					"01-TB/BCĐ {ASSIGNED=15, DONE=12, DONE_ON_TIME=9, DONE_LATE=3, NOT_YET_DUE=1, RECURRING=1, OVERDUE=1}",
					"03-TB/BCĐ {ASSIGNED=47, DONE=34, DONE_ON_TIME=24, DONE_LATE=10, DUE=4, RECURRING=8, OVERDUE=1}");
		assertThat(Reports.check(report)).extracting(Finding::rule).containsExactly(Rule.DENOMINATOR);
	}

	@Test
	void whatWasOverdueBefore() {
		LocalDate day = LocalDate.of(2025, 12, 24);
		Earlier expected = new Earlier(LocalDate.of(2025, 11, 14), 107L, 55L, null, null, null);
		assertThat(EarlierText.of("107 quá hạn ngày 14/11, đã hoàn thành 55", day)).hasValue(expected);
		assertThat(EarlierText
			.of("Đã có 55 nhiệm vụ được hoàn thành trong 107 nhiệm vụ quá hạn tại thời điểm 14/11/2025", day))
			.hasValue(expected);
		assertThat(EarlierText
			.of("55 trong 107 nhiệm vụ quá hạn tại ngày 14/11/2025 đã hoàn thành, 2 hết quá hạn vì lý do khác (gia hạn, thu hồi, đã có báo cáo …), "
					+ "50 vẫn quá hạn; cùng với 21 nhiệm vụ quá hạn phát sinh thêm là 71 nhiệm vụ quá hạn tại ngày 24/12/2025.",
					day))
			.hasValue(new Earlier(LocalDate.of(2025, 11, 14), 107L, 55L, 2L, 50L, 21L));
	}

	@Test
	void anAnnexOfAPartIsNotComparedWithEverything() {
		String figures = "\nTổng số nhiệm vụ được giao là 12; đã hoàn thành 7.";
		assertThat(part("(Tính đến hết ngày 24/12/2025)" + figures).whole()).isTrue();
		for (String scope : List.of("Phạm vi: Bộ Y tế", "Cơ quan chủ trì: Bộ Y tế", "Văn bản giao: 19-TB/TGV",
				"(Tính đến hết ngày 24/12/2025) Nhóm: Nhóm 1 - Thể chế")) {
			assertThat(part(scope + figures).whole()).as(scope).isFalse();
			assertThat(part(scope + figures).totals()).containsEntry(Figure.ASSIGNED, 12L);
		}
	}

	@Test
	void aHeadingOfManyWordsIsReadInNoTime() {
		assertThat(TableHeader.by("cac bo nganh co quan don vi thuc hien")).isEqualTo(By.AGENCY);
		assertThat(TableHeader.by("ten don vi")).isEqualTo(By.AGENCY);
		assertThat(TableHeader.by("cac")).isNull();
		assertTimeoutPreemptively(Duration.ofSeconds(1),
				() -> assertThat(TableHeader.by("bo nganh ".repeat(100) + "khac")).isNull());
	}

	@Test
	void tablesByTheirHeaders() {
		Table agencies = pasted(
				"TT\tĐơn vị thực hiện\tSố nhiệm vụ được giao\tĐã hoàn thành\tĐang thực hiện\tChậm, muộn\n"
						+ "1\tBộ Y tế\t1.020\t500\t510\t10\n2\tCao Bằng\t7\t4\t2\t1\nTổng cộng\t\t1.027\t504\t512\t11")
			.parts()
			.get(0)
			.tables()
			.get(0);
		assertThat(agencies.by()).isEqualTo(By.AGENCY);
		assertThat(agencies.rows().get(0).figures()).isEqualTo(Map.of(Figure.ASSIGNED, 1020L, Figure.DONE, 500L,
				Figure.IN_PROGRESS_ON_TIME, 510L, Figure.OVERDUE, 10L));
		assertThat(agencies.total().figures()).containsEntry(Figure.ASSIGNED, 1027L);

		Table around = pasted("TT\tCơ quan\tĐược giao\tĐã hoàn thành\tĐang thực hiện\tQuá hạn\n1\tBộ Y tế\t10\t4\t6\t2")
			.parts()
			.get(0)
			.tables()
			.get(0);
		assertThat(around.rows().get(0).figures()).containsEntry(Figure.IN_PROGRESS, 6L);
	}

	private static Part part(String text) {
		return pasted(text).parts().get(0);
	}

	private static PrintedReport pasted(String text) {
		Pasted pasted = Pasted.of(text);
		return ReportReader.read(pasted.texts(), pasted.grids(), null, Reports.VIETNAMESE);
	}

	private static List<String> figures(String text) {
		return Sentence.of(text, "")
			.figures()
			.stream()
			.map((one) -> one.figure() + " " + one.value() + ((one.of() != null) ? "/" + one.of() : "")
					+ ((one.percent() != null) ? " " + one.percent() : ""))
			.toList();
	}

}
