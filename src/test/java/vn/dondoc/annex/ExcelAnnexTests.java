package vn.dondoc.annex;

import java.time.LocalDate;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import vn.dondoc.annex.Skipped.Kind;
import vn.dondoc.directive.Deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.annex.Sample.DOCUMENT;
import static vn.dondoc.annex.Sample.HEADER;

class ExcelAnnexTests {

	@Test
	void readsRealDatesBesideText() {
		AnnexReading reading = Sample.excel((workbook) -> {
			XSSFSheet sheet = Sample.sheet(workbook, HEADER, row(1, "Việc một"), row(2, "Việc hai"), row(3, "Việc ba"));
			date(sheet, 1, "d/m/yy", LocalDate.of(2025, 6, 30));
			date(sheet, 2, "mm/yyyy", LocalDate.of(2025, 7, 1));
		});
		assertThat(reading.rows()).extracting(AnnexRow::stt).containsExactly("1", "2", "3");
		assertThat(reading.rows())
			.extracting((row) -> row.deadline().text(), (row) -> row.deadline().kind(), (row) -> row.deadline().date())
			.containsExactly(tuple("30/06/2025", Deadline.Kind.DATE, LocalDate.of(2025, 6, 30)),
					tuple("tháng 7/2025", Deadline.Kind.MONTH, LocalDate.of(2025, 7, 31)),
					tuple("30/9/2025", Deadline.Kind.DATE, LocalDate.of(2025, 9, 30)));
	}

	@Test
	void takesFormulasByTheirLastValue() {
		AnnexReading reading = Sample.excel((workbook) -> {
			XSSFSheet sheet = Sample.sheet(workbook, HEADER, row(1, "Việc một"), row(2, "Việc hai"));
			sheet.getRow(2).getCell(0).setCellFormula("A2+1");
			sheet.getRow(2).getCell(1).setCellFormula("CONCATENATE(\"Việc\",\" hai\")");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		});
		assertThat(reading.rows().get(1).stt()).isEqualTo("2");
		assertThat(reading.rows().get(1).title()).isEqualTo("Việc hai");
	}

	@Test
	void findsTheTableBelowHeadingsAndSectionsInEveryShape() {
		AnnexReading reading = Sample.excel((workbook) -> {
			XSSFSheet sheet = Sample.sheet(workbook, new Object[] { "Phụ lục" }, new Object[0], HEADER,
					new Object[] { "I", "Việc của bộ" }, row(1, "Việc một"), new Object[] { "Nhóm 2 – Việc chung" },
					row(2, "Việc hai"), new Object[0], new Object[] { null, "Ghi chú: số liệu tạm tính" },
					new Object[] { null, null, null, "KT. CHÁNH VĂN PHÒNG" },
					new Object[] { null, null, null, "Đã ký" });
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 16_383));
			sheet.addMergedRegion(new CellRangeAddress(3, 3, 1, 4));
			sheet.addMergedRegion(new CellRangeAddress(5, 5, 0, 4));
		});
		assertThat(reading.rows()).extracting(AnnexRow::title, AnnexRow::section)
			.containsExactly(tuple("Việc một", "I - Việc của bộ"),
					tuple("Việc hai", "I - Việc của bộ / Nhóm 2 – Việc chung"));
		assertThat(reading.skipped()).extracting(Skipped::position, Skipped::kind)
			.containsExactly(tuple(1, Kind.NOTE), tuple(3, Kind.HEADER), tuple(4, Kind.SECTION), tuple(6, Kind.SECTION),
					tuple(9, Kind.NOTE), tuple(10, Kind.NOTE), tuple(11, Kind.NOTE));
		assertThat(reading.rows().get(1).leads()).hasSize(1);
	}

	@Test
	void namesWhatIsHiddenWithoutReadingIt() {
		AnnexReading reading = Sample.excel((workbook) -> {
			XSSFSheet sheet = Sample.sheet(workbook, HEADER, row(1, "Việc một"), row(2, "Việc giấu"),
					row(3, "Việc ba"));
			sheet.getRow(2).setZeroHeight(true);
			Sample.sheet(workbook, HEADER, row(4, "Việc trang ẩn"));
			workbook.setSheetName(1, "Nháp");
			workbook.setSheetHidden(1, true);
			Sample.sheet(workbook, HEADER, row(5, "Việc năm"));
		});
		assertThat(reading.rows()).extracting(AnnexRow::title).containsExactly("Việc một", "Việc ba", "Việc năm");
		assertThat(reading.skipped()).filteredOn((skipped) -> skipped.kind() == Kind.NOTE)
			.extracting(Skipped::position, Skipped::text)
			.satisfiesExactly((row) -> assertThat(row.toList().toString()).contains("3", "Việc giấu"),
					(sheet) -> assertThat(sheet.toList().toString()).contains("5", "Nháp", "2 dòng"));
	}

	@Test
	void readsColumnsWhereverTheyStand() {
		AnnexReading reading = Sample.excel((workbook) -> Sample.sheet(workbook,
				new Object[] { null, "Hạn hoàn thành", "Nội dung", "Ghi chú", "Cơ quan, đơn vị chủ trì", "Số, ký hiệu",
						"Ngày ban hành", "Kinh phí" },
				new Object[] { null, "30/6/2025", "Việc một", "Việc gấp", "Bộ Y tế", "12-TB/BCĐ", "05/3/2025",
						"5 tỷ" }));
		AnnexRow row = reading.rows().get(0);
		assertThat(row.title()).isEqualTo("Việc một");
		assertThat(row.leads()).extracting(AgencyName::code).containsExactly("bo-y-te");
		assertThat(row.documents()).extracting("symbol", "date")
			.containsExactly(tuple("12-TB/BCĐ", LocalDate.of(2025, 3, 5)));
		assertThat(row.note()).as("what no column of ours holds is kept").isEqualTo("Việc gấp\nKinh phí: 5 tỷ");
		assertThat(row.stt()).isNull();
		assertThat(row.problems()).isEmpty();
	}

	private static Object[] row(int stt, String title) {
		return new Object[] { stt, title, DOCUMENT, "Bộ Công an", "30/9/2025" };
	}

	private static void date(XSSFSheet sheet, int row, String format, LocalDate date) {
		XSSFWorkbook workbook = sheet.getWorkbook();
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		sheet.getRow(row).getCell(4).setCellValue(date);
		sheet.getRow(row).getCell(4).setCellStyle(style);
	}

}
