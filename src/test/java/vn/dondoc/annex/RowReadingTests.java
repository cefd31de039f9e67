package vn.dondoc.annex;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.dondoc.annex.Problem.Severity;
import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RowReadingTests {

	private static final String HEADER = "STT|Nhiệm vụ|Văn bản giao|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn|"
			+ "Đơn vị chưa hoàn thành|Kết quả|Tiến độ|Ghi chú";

	private static final String GIVEN = "Thông báo số 12-TB/BCĐ ngày 05/3/2025";

	@Test
	void asksAboutUnknownNames() {
		AnnexRow row = lead("Bộ Cong an", "Bộ Nội vu", "Bộ Y té");
		assertThat(row.problems()).extracting(Problem::severity, Problem::field, Problem::code)
			.containsExactly(tuple(Severity.ERROR, "leads", "UNKNOWN_AGENCY"),
					tuple(Severity.WARNING, "coordinating", "UNKNOWN_AGENCY"),
					tuple(Severity.ERROR, "outstanding", "UNKNOWN_AGENCY"));
		assertThat(row.problems().get(0).message()).contains("Bộ Cong an");
		assertThat(row.problems().get(0).suggestions()).contains("Bộ Công an");
		assertThat(row.leads()).containsExactly(new AgencyName("Bộ Cong an", null, false));
		assertThat(row.hasErrors()).isTrue();
	}

	@Test
	void missesLeadTitleDocumentAndDeadline() {
		AnnexRow row = Sample.only(HEADER, "1||||||||Đang thực hiện|x");
		assertThat(row.problems()).extracting(Problem::severity, Problem::field, Problem::code)
			.containsExactly(tuple(Severity.ERROR, "title", "TITLE_MISSING"),
					tuple(Severity.ERROR, "documents", "DOCUMENT_MISSING"),
					tuple(Severity.ERROR, "leads", "LEAD_MISSING"),
					tuple(Severity.ERROR, "deadline", "DEADLINE_MISSING"));
	}

	@Test
	void tellsNobodyInParticularFromSomebody() {
		assertThat(lead("Bộ Y tế và các cơ quan liên quan", "", "").problems())
			.extracting(Problem::severity, Problem::code)
			.containsExactly(tuple(Severity.WARNING, "COLLECTIVE_UNSPECIFIED"));
		assertThat(lead("Các cơ quan liên quan", "", "").problems()).extracting(Problem::severity, Problem::code)
			.containsExactly(tuple(Severity.ERROR, "COLLECTIVE_UNSPECIFIED"));
	}

	@Test
	void takesCoordinatingBodiesOutOfTheLeadCell() {
		AnnexRow row = lead("Bộ Công an chủ trì, phối hợp với Bộ Y tế", "Bộ Nội vụ", "");
		assertThat(row.leads()).extracting(AgencyName::code).containsExactly("bo-cong-an");
		assertThat(row.coordinating()).extracting(AgencyName::code).containsExactly("bo-y-te", "bo-noi-vu");
	}

	@Test
	void comparesOutstandingBodiesWithTheLeads() {
		AnnexRow several = lead("Bộ Công an, Bộ Y tế (1/2 đơn vị chưa hoàn thành)", "", "Bộ Nội vụ");
		assertThat(several.problems()).extracting(Problem::severity, Problem::code, Problem::suggestions)
			.containsExactly(tuple(Severity.ERROR, "OUTSTANDING_NOT_LEAD", List.of("Bộ Công an", "Bộ Y tế")));
		AnnexRow collective = lead("Các bộ, ngành (3/5 đơn vị chưa hoàn thành: Bộ Y tế, Bộ Khoa học và Công nghệ)", "",
				"");
		assertThat(collective.leads()).extracting(AgencyName::text).containsExactly("Các bộ, ngành");
		assertThat(collective.outstanding()).extracting(OutstandingName::code)
			.containsExactly("bo-y-te", "bo-khoa-hoc");
		assertThat(collective.outstandingCount()).isEqualTo(new OutstandingCount(3, 5));
		assertThat(collective.problems()).extracting(Problem::severity, Problem::code)
			.containsExactly(tuple(Severity.WARNING, "OUTSTANDING_COUNT"), tuple(Severity.WARNING, "MEMBER_COUNT"),
					tuple(Severity.WARNING, "OUTSTANDING_NOT_LEAD"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '=',
			value = { "4/4 đơn vị chưa hoàn thành = 4/4 = 0", "02/50 cơ quan chưa hoàn thành3 = 2/50 = 0",
					"1/4 đơn vị chưa hoàn thành: Bộ Y tế = 1/4 = 1", "Bộ Y tế; Bộ Công an = null = 2",
					"Không = null = 0", "(2/4 đơn vị chưa hoàn thành, gồm: Bộ Y tế (NIC), Bộ Công an) = 2/4 = 2" })
	void readsTheColumnOfOutstandingBodies(String cell, String count, int names) {
		AnnexRow row = lead("Các bộ, ngành", "", cell);
		OutstandingCount read = row.outstandingCount();
		assertThat((read != null) ? read.notDone() + "/" + read.of() : "null").isEqualTo(count);
		assertThat(row.outstanding().stream().filter((name) -> name.code() != null)).hasSize(names);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "null",
			value = { "Đã hoàn thành,DONE_ON_TIME", "Hoàn thành đúng hạn,DONE_ON_TIME",
					"Đã hoàn thành quá hạn,DONE_LATE", "Đã hoàn thành chậm muộn,DONE_LATE",
					"Đang thực hiện,IN_PROGRESS", "Đang hoàn thành,IN_PROGRESS", "Đang thực hiện quá hạn,IN_PROGRESS",
					"Chưa hoàn thành,NOT_DONE", "CHƯA HOÀN THÀNH,NOT_DONE", "null,null" })
	void readsProgress(String words, Progress progress) {
		AnnexRow row = row("", "30/6/2025", (words != null) ? words : "", "");
		assertThat(row.progress()).isEqualTo(progress);
		assertThat(row.problems()).isEmpty();
	}

	@Test
	void keepsUnclearProgressAsANote() {
		AnnexRow row = row("Xong phần một", "30/6/2025", "Tạm ổn", "Việc khó");
		assertThat(row.result()).isEqualTo("Xong phần một");
		assertThat(row.progress()).isNull();
		assertThat(Sample.codes(row)).containsExactly("PROGRESS_UNCLEAR");
		assertThat(row.note()).isEqualTo("Việc khó\nTạm ổn");
	}

	@Test
	void watchesTheNumbersWithoutTrustingThem() {
		AnnexReading reading = Sample.csv(HEADER + "\n" + line("1") + line("2") + line("2") + line("5") + line("4")
				+ line("") + "II|Nhiệm vụ khác\n" + line("1") + line("2"));
		assertThat(reading.rows()).extracting(Sample::codes)
			.containsExactly(List.of(), List.of(), List.of("STT_DOUBLED"), List.of("STT_ORDER"), List.of("STT_ORDER"),
					List.of("STT_MISSING"), List.of(), List.of());
		assertThat(reading.rows()).extracting(AnnexRow::position).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
	}

	@Test
	void fillsGapsFromTheDefaults() {
		Defaults defaults = new Defaults("77/QĐ-BCĐ", LocalDate.of(2025, 1, 2), "31/12/2025");
		AnnexReading reading = Sample
			.read((HEADER + "\n1|Việc một||Bộ Y tế\n2|Việc hai|" + GIVEN + "|Bộ Y tế||30/6/2025")
				.getBytes(StandardCharsets.UTF_8), "a.csv", defaults, Corrections.none());
		assertThat(reading.rows().get(0).documents())
			.containsExactly(new SourceDocument("77/QĐ-BCĐ", LocalDate.of(2025, 1, 2), "77/QĐ-BCĐ ngày 02/01/2025"));
		assertThat(reading.rows().get(0).deadline().date()).isEqualTo(LocalDate.of(2025, 12, 31));
		assertThat(reading.rows().get(1).documents()).extracting(SourceDocument::symbol).containsExactly("12-TB/BCĐ");
		assertThat(reading.rows().get(1).deadline().date()).isEqualTo(LocalDate.of(2025, 6, 30));
		assertThat(reading.totals()).isEqualTo(new Totals(2, 2, 2, 0, 0, 0));
	}

	@Test
	void readsCorrectionsInsteadOfWhatIsPrinted() {
		Corrections corrections = Corrections.none()
			.with(1, "leads", "Bộ Công an")
			.with(1, "deadline", "Không có thời hạn")
			.with(1, "title", "Việc đúng")
			.with(1, "documents", "Kế hoạch số 02-KH/BCĐ ngày 01/02/2025")
			.with(1, "coordinating", "")
			.with(1, "outstanding", "Bộ Công an");
		String file = HEADER + "\n1|Việc sai|Kế hoạch 02|Bộ Cong an (1/1 đơn vị chưa hoàn thành)|Bộ X|31/6/2025|Bộ Z\n"
				+ "2|Việc hai|Kế hoạch 02|Bộ Cong an||Quy II/2025";
		AnnexReading reading = Sample.read(file.getBytes(StandardCharsets.UTF_8), "a.csv", Defaults.none(),
				corrections);
		AnnexRow row = reading.rows().get(0);
		assertThat(row.problems()).isEmpty();
		assertThat(row.title()).isEqualTo("Việc đúng");
		assertThat(row.deadline()).isEqualTo(Deadline.none());
		assertThat(row.outstandingCount()).isEqualTo(new OutstandingCount(1, 1));
		assertThat(row.coordinating()).isEmpty();
		assertThat(Sample.codes(reading.rows().get(1))).containsExactly("DOCUMENT_INCOMPLETE", "UNKNOWN_AGENCY",
				"DEADLINE_UNCLEAR");
	}

	@Test
	void repeatsWhatADittoMarkStandsFor() {
		AnnexReading reading = Sample
			.csv(HEADER + "\n1|Việc một|" + GIVEN + "|Bộ Y tế||30/6/2025\n2|Việc hai|-nt-|Như trên||nt");
		AnnexRow row = reading.rows().get(1);
		assertThat(row.documents()).extracting(SourceDocument::symbol).containsExactly("12-TB/BCĐ");
		assertThat(row.leads()).extracting(AgencyName::code).containsExactly("bo-y-te");
		assertThat(row.deadline().text()).isEqualTo("30/6/2025");
	}

	@Test
	void namesTotalsAndSignaturesInsteadOfReadingThem() {
		AnnexReading reading = Sample.csv(HEADER + "\n" + line("1") + "|Tổng cộng: 1 nhiệm vụ|||||||\n"
				+ "Tổng cộng|1|||||||\n|||Hà Nội, ngày 05 tháng 8 năm 2025|||||\n|||KT. CHÁNH VĂN PHÒNG|||||\n");
		assertThat(reading.rows()).hasSize(1);
		assertThat(reading.rows().get(0).problems()).isEmpty();
		assertThat(reading.skipped()).extracting(Skipped::position, Skipped::kind)
			.containsExactly(tuple(1, Skipped.Kind.HEADER), tuple(3, Skipped.Kind.NOTE), tuple(4, Skipped.Kind.NOTE),
					tuple(5, Skipped.Kind.NOTE), tuple(6, Skipped.Kind.NOTE));
	}

	@Test
	void tellsAGroupOfNumberedRowsFromARow() {
		AnnexReading reading = Sample
			.csv(HEADER + "\n1|Nhóm về dữ liệu\n" + line("1.1") + line("1.2") + "2|Nhóm về nhân lực\n" + line("2.1"));
		assertThat(reading.rows()).extracting(AnnexRow::section)
			.containsExactly("1 - Nhóm về dữ liệu", "1 - Nhóm về dữ liệu", "2 - Nhóm về nhân lực");
	}

	@Test
	void readsARowWithoutANumberThatHasItsOwnDeadline() {
		AnnexReading reading = Sample.csv(HEADER + "\n" + line("1") + line("") + line("2"));
		assertThat(reading.rows()).hasSize(3);
		assertThat(Sample.codes(reading.rows().get(1))).containsExactly("STT_MISSING");
	}

	private static String line(String stt) {
		return stt + "|Việc số " + stt + "|" + GIVEN + "|Bộ Y tế||30/6/2025||||\n";
	}

	private static AnnexRow lead(String leads, String coordinating, String outstanding) {
		return Sample.only(HEADER,
				"1|Việc một|" + GIVEN + "|" + leads + "|" + coordinating + "|30/6/2025|" + outstanding);
	}

	private static AnnexRow row(String result, String deadline, String progress, String note) {
		return Sample.only(HEADER,
				"1|Việc một|" + GIVEN + "|Bộ Y tế||" + deadline + "||" + result + "|" + progress + "|" + note);
	}

}
