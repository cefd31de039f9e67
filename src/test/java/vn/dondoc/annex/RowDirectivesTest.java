package vn.dondoc.annex;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.dondoc.annex.Problem.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Which agencies come in as done, and which are still to do the work. */
class RowDirectivesTest {

	private static final String HEADER = "STT|Nhiệm vụ|Văn bản giao|Cơ quan chủ trì|Thời hạn|Đơn vị chưa hoàn thành|Tiến độ\n";

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "Bộ Y tế | Đã hoàn thành | DONE_ON_TIME, null", "Bộ Y tế | Hoàn thành quá hạn | DONE_LATE, null",
					"Bộ Y tế | Đang thực hiện | DONE_ON_TIME, null", "Bộ Y tế | '' | DONE_ON_TIME, null",
					"1/2 đơn vị chưa hoàn thành: Bộ Y tế | Đã hoàn thành | DONE_ON_TIME, null",
					"0/2 đơn vị chưa hoàn thành | '' | DONE_ON_TIME, DONE_ON_TIME",
					"0/2 đơn vị chưa hoàn thành | Hoàn thành quá hạn | DONE_LATE, DONE_LATE",
					"Không | '' | DONE_ON_TIME, DONE_ON_TIME", "Không có | '' | DONE_ON_TIME, DONE_ON_TIME",
					"0 | Hoàn thành quá hạn | DONE_LATE, DONE_LATE",
					"Không có đơn vị nào | '' | DONE_ON_TIME, DONE_ON_TIME",
					"2/2 đơn vị chưa hoàn thành | Đã hoàn thành | null, null", "- | '' | null, null",
					"'' | Đã hoàn thành | DONE_ON_TIME, DONE_ON_TIME", "'' | Đang thực hiện | null, null" })
	void leavesOpenWhoeverHasNotFinished(String outstanding, String progress, String outcomes) {
		AnnexRow row = row((outstanding != null) ? outstanding : "-", progress, Corrections.none());
		assertThat(row.hasErrors()).isFalse();
		assertThat(outcomes(row)).isEqualTo(outcomes);
	}

	@Test
	void readsInTheLeadsCellThatNobodyIsLeft() {
		AnnexRow row = Sample.only(HEADER.strip(),
				"1|Việc một|" + Sample.DOCUMENT + "|Bộ Công an, Bộ Y tế (0/2 đơn vị chưa hoàn thành)|30/6/2025||");
		assertThat(row.problems()).isEmpty();
		assertThat(row.outstandingCount()).isEqualTo(new OutstandingCount(0, 2));
		assertThat(outcomes(row)).isEqualTo("DONE_ON_TIME, DONE_ON_TIME");
	}

	@ParameterizedTest
	@CsvSource({ "1/2 đơn vị chưa hoàn thành", "Các cơ quan liên quan" })
	void asksWhoIsLeft(String outstanding) {
		assertThat(row(outstanding, "", Corrections.none()).problems())
			.extracting(Problem::severity, Problem::field, Problem::code)
			.contains(tuple(Severity.ERROR, "outstanding", "OUTSTANDING_UNNAMED"));
		AnnexRow named = row(outstanding, "", Corrections.none().with(1, "outstanding", "Bộ Công an"));
		assertThat(named.problems()).isEmpty();
		assertThat(outcomes(named)).isEqualTo("null, DONE_ON_TIME");
		AnnexRow nobody = row(outstanding, "", Corrections.none().with(1, "outstanding", "Không"));
		assertThat(nobody.hasErrors()).isFalse();
		assertThat(outcomes(nobody)).isEqualTo("DONE_ON_TIME, DONE_ON_TIME");
	}

	@Test
	void doesNotTakeNobodyForAnAnswerBesideFiguresThatSaySomebody() {
		AnnexRow row = row("1/2 đơn vị chưa hoàn thành: Không", "", Corrections.none());
		assertThat(Sample.codes(row)).containsExactly("OUTSTANDING_UNNAMED");
	}

	@ParameterizedTest
	@CsvSource({ "Bộ Y tế,Đã hoàn thành", "Bộ Y tế,Hoàn thành quá hạn", "Không,Đang thực hiện", "Không,Chưa hoàn thành",
			"0/2 đơn vị chưa hoàn thành,Đang thực hiện" })
	void warnsOfProgressThatContradicts(String outstanding, String progress) {
		AnnexRow row = row(outstanding, progress, Corrections.none());
		assertThat(row.problems()).extracting(Problem::severity, Problem::field, Problem::code)
			.containsExactly(tuple(Severity.WARNING, "progress", "PROGRESS_CONTRADICTS"));
		assertThat(row.problems().get(0).message()).contains(progress);
	}

	@ParameterizedTest
	@CsvSource({ "Bộ Y tế,Đang thực hiện", "Không,Đã hoàn thành", "'',Đã hoàn thành", "'',Chưa hoàn thành" })
	void isContentWithProgressThatAgrees(String outstanding, String progress) {
		assertThat(row(outstanding, progress, Corrections.none()).problems()).isEmpty();
	}

	private static AnnexRow row(String outstanding, String progress, Corrections corrections) {
		String file = HEADER + "1|Việc một|" + Sample.DOCUMENT + "|Bộ Công an, Bộ Y tế|30/6/2025|" + outstanding + "|"
				+ progress;
		return Sample.read(file.getBytes(StandardCharsets.UTF_8), "a.csv", Defaults.none(), corrections).rows().get(0);
	}

	private static String outcomes(AnnexRow row) {
		return RowDirectives.of(List.of(row), Sample.DIRECTORY, null)
			.get(0)
			.assignments()
			.stream()
			.map((assignment) -> String.valueOf(assignment.done()))
			.collect(Collectors.joining(", "));
	}

}
