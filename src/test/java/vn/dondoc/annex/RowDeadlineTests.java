package vn.dondoc.annex;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RowDeadlineTests {

	private static final String HEADER = "STT|Nhiệm vụ|Văn bản giao|Cơ quan chủ trì|Thời hạn|Ghi chú";

	private static final String GIVEN = "Thông báo số 12-TB/BCĐ ngày 05/3/2025";

	@ParameterizedTest
	@CsvSource(delimiter = '=', nullValues = "null",
			value = { "30/11/2025 (Hạn được giao: 30/9/2025)  =           = 2025-11-30 = 2025-09-30",
					"Hạn được giao: 30/9/2025; 30/11/2025       =           = 2025-11-30 = 2025-09-30",
					"30/11/2025  = Hạn được giao: 30/9/2025      = 2025-11-30 = 2025-09-30",
					"30/9/2025 (gia hạn đến ngày 30/11/2025)   =           = 2025-11-30 = 2025-09-30",
					"Hạn được giao: 30/9/2025                  =           = 2025-09-30 = null",
					"Quý IV/2025 (Thời hạn ban đầu: tháng 9/2025) =       = 2025-12-31 = 2025-09-30" })
	void keepsTheFirstDeadlineBesideALaterOne(String cell, String note, LocalDate deadline, LocalDate original) {
		AnnexRow row = row(cell, (note != null) ? note : "");
		assertThat(row.deadline().date()).isEqualTo(deadline);
		assertThat((row.originalDeadline() != null) ? row.originalDeadline().date() : null).isEqualTo(original);
		assertThat(row.problems()).isEmpty();
	}

	@Test
	void asksAboutDeadlinesItCannotRead() {
		AnnexRow row = row("Quy II/2025", "");
		assertThat(row.deadline()).isNull();
		assertThat(row.problems()).extracting(Problem::code, Problem::suggestions)
			.containsExactly(tuple("DEADLINE_UNCLEAR", List.of("Quý II/2025")));
		assertThat(row.printed()).containsEntry("deadline", "Quy II/2025");
		assertThat(row("30/6/2025 hoặc 31/7/2025", "").problems().get(0).suggestions()).containsExactly("30/6/2025",
				"31/7/2025");
	}

	@Test
	void notesADeadlineBeforeItsDocument() {
		assertThat(Sample.codes(row("28/2/2025", ""))).containsExactly("DEADLINE_BEFORE_DOCUMENT");
		assertThat(Sample.codes(row("05/3/2025", ""))).isEmpty();
	}

	@Test
	void doesNotAcceptThatThereIsNoDeadlineFromTheFileAlone() {
		AnnexRow row = row("Không có thời hạn", "");
		assertThat(row.problems()).extracting(Problem::code, Problem::suggestions)
			.containsExactly(tuple("DEADLINE_UNCLEAR", List.of("Không có thời hạn")));
	}

	@Test
	void takesATimetableInTheColumnOfProgressForTheDeadline() {
		AnnexRow row = Sample.only("TT|Nhiệm vụ|Văn bản|Chủ trì|Tiến độ",
				"1|Việc một|" + GIVEN + "|Bộ Y tế|Quý IV/2025");
		assertThat(row.deadline().date()).isEqualTo(LocalDate.of(2025, 12, 31));
		assertThat(row.problems()).isEmpty();
	}

	private static AnnexRow row(String deadline, String note) {
		return Sample.only(HEADER, "1|Việc một|" + GIVEN + "|Bộ Y tế|" + deadline + "|" + note);
	}

}
