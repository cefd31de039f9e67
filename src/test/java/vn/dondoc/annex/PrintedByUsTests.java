package vn.dondoc.annex;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import vn.dondoc.directive.Deadline;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms in which this system prints, and others may. */
class PrintedByUsTests {

	private static final String HEADER = "STT|Tên nhiệm vụ|Văn bản giao|Cơ quan chủ trì|Thời hạn|Đơn vị chưa hoàn thành";

	@Test
	void aRaisedFigureInExcelRefersToALineBelowTheTable() {
		AnnexReading reading = Sample.excel((workbook) -> {
			XSSFSheet sheet = Sample.sheet(
					workbook, HEADER.split("\\|"), new Object[] { 1000, "Đo 10 m²", Sample.DOCUMENT,
							"Bộ Công an; Bộ Y tế", "30/6/2025", "1/2 đơn vị chưa hoàn thành¹" },
					new Object[] { "¹ Bộ Y tế" });
			var style = workbook.createCellStyle();
			style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
			sheet.getRow(1).getCell(0).setCellStyle(style);
			sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 5));
		});
		AnnexRow row = reading.rows().get(0);
		assertThat(row.outstanding()).extracting(OutstandingName::code).containsExactly("bo-y-te");
		assertThat(row.title()).isEqualTo("Đo 10 m²");
		assertThat(row.stt()).isEqualTo("1000");
		assertThat(row.note()).isNull();
		assertThat(reading.rows()).hasSize(1);
	}

	@Test
	void aUnitIsNoMarkOfANote() {
		AnnexReading reading = Sample.excel((workbook) -> {
			XSSFSheet sheet = Sample.sheet(workbook, HEADER.split("\\|"), row(1, "Việc một", "¹"),
					row(2, "Thu hồi 10.000 m²", "²"), new Object[] { "¹ Bộ Y tế" }, new Object[] { "² Bộ Công an" });
			List.of(3, 4).forEach((row) -> sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 5)));
		});
		assertThat(reading.rows()).extracting(AnnexRow::title).containsExactly("Việc một", "Thu hồi 10.000 m²");
		assertThat(reading.rows()).extracting((row) -> row.outstanding().get(0).code())
			.containsExactly("bo-y-te", "bo-cong-an");
		assertThat(reading.rows()).extracting(AnnexRow::note).containsOnlyNulls();
	}

	@Test
	void allOfThemNeedNoNames() {
		assertThat(Sample.codes(outstanding("Các bộ, ngành", "4/4 đơn vị chưa hoàn thành"))).isEmpty();
		assertThat(Sample.codes(outstanding("Các bộ, ngành", "3/4 đơn vị chưa hoàn thành")))
			.containsExactly("OUTSTANDING_UNNAMED");
	}

	@Test
	void theFirstDeadlineMayBeAYear() {
		AnnexRow row = Sample.only("STT|Nhiệm vụ|Văn bản giao|Cơ quan chủ trì|Thời hạn",
				"1|Việc|" + Sample.DOCUMENT + "|Bộ Y tế|30/6/2026 (Hạn được giao: Năm 2025)");
		assertThat(row.deadline().text()).isEqualTo("30/6/2026");
		assertThat(row.originalDeadline().kind()).isEqualTo(Deadline.Kind.YEAR);
	}

	@Test
	void aHeadingThatOnlyCitesADocumentGivesItToTheRowsBelow() {
		AnnexReading reading = Sample.excel((workbook) -> {
			XSSFSheet sheet = Sample.sheet(workbook,
					new Object[] { "STT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Thời hạn" },
					new Object[] { Sample.DOCUMENT }, new Object[] { 1, "Việc một", "Bộ Y tế", "30/6/2025" },
					new Object[] { "Nhóm 1 - Hạ tầng" }, new Object[] { 2, "Việc hai", "Bộ Y tế", "30/6/2025" });
			List.of(1, 3).forEach((row) -> sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 3)));
		});
		assertThat(reading.rows()).flatExtracting(AnnexRow::problems).isEmpty();
		assertThat(reading.rows()).extracting((row) -> row.documents().get(0).symbol())
			.containsExactly("12-TB/BCĐ", "12-TB/BCĐ");
		assertThat(reading.rows()).extracting(AnnexRow::section).containsExactly(null, "Nhóm 1 - Hạ tầng");
	}

	@Test
	void sectionsThatWouldBeReadOneWithinTheOtherAreNoHeadings() {
		assertThat(SectionHeadings.readable(List.of("Nhóm 1 - Thể chế", "Nhóm 2 - Hạ tầng"))).isTrue();
		assertThat(SectionHeadings.readable(List.of("Nhóm 1 - Thể chế", "II. Hạ tầng"))).isFalse();
		assertThat(SectionHeadings.readable(List.of("Ghi chú: việc chung"))).isFalse();
	}

	private static Object[] row(int number, String title, String mark) {
		return new Object[] { number, title, Sample.DOCUMENT, "Bộ Công an; Bộ Y tế", "30/6/2025",
				"1/2 đơn vị chưa hoàn thành\u00A0" + mark };
	}

	private static AnnexRow outstanding(String leads, String cell) {
		return Sample.only(HEADER, "1|Việc|" + Sample.DOCUMENT + "|" + leads + "|30/6/2025|" + cell);
	}

}
