package vn.dondoc.office;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.dondoc.office.PrintedColumn.Align;
import vn.dondoc.office.PrintedLine.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ExcelPrinterTest {

	private static final Instant AT = Instant.parse("2025-12-24T03:00:00Z");

	@Test
	void theHeaderStaysInSightAndOnEveryPage() throws Exception {
		XSSFSheet sheet = sheet(Samples.annex("annex-landscape", 45));
		Row header = row(sheet, "STT");
		assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header.getRowNum());
		assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(header.getRowNum() + 1);
		assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (header.getRowNum() + 2));
		assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
		assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
		assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
		assertThat(sheet.getFooter().getCenter()).contains("&P/&N");
		assertThat(sheet.getMergedRegions()).anyMatch((region) -> region.getFirstRow() == header.getRowNum()
				&& region.getFirstColumn() == 2 && region.getLastColumn() == 3);
	}

	@Test
	void figuresAreFiguresAndTextsAreNeverFormulas() throws Exception {
		String[] hostile = { "=HYPERLINK(\"http://a\")", "+1", "-1+cmd|' /C calc'!A0", "@SUM(1)" };
		PrintedTable table = new PrintedTable(
				List.of(new PrintedColumn(null, "Tên", 10, Align.LEFT), new PrintedColumn(null, "Số", 5, Align.RIGHT)),
				List.of(hostile)
					.stream()
					.map((text) -> new PrintedLine(Kind.ROW,
							List.of(PrintedCell.of(text), new PrintedCell("1.298", 1298L, "Chú thích"))))
					.toList());
		XSSFSheet sheet = sheet(new PrintedDocument("annex-landscape", Map.of("tieuDe", "=1+1"), List.of(), table));
		assertThat(sheet.getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
		for (String text : hostile) {
			Cell cell = row(sheet, text).getCell(0);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
			Cell figure = cell.getRow().getCell(1);
			assertThat(figure.getNumericCellValue()).isEqualTo(1298);
		}
		assertThat(row(sheet, "+1").getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0\"²\"");
		assertThat(row(sheet, "⁴ Chú thích")).isNotNull();
	}

	private static XSSFSheet sheet(PrintedDocument content) throws Exception {
		return new XSSFWorkbook(new ByteArrayInputStream(ExcelPrinter.print(content, AT))).getSheetAt(0);
	}

	private static Row row(XSSFSheet sheet, String first) {
		for (Row row : sheet) {
			Cell cell = row.getCell(0);
			if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(first)) {
				return row;
			}
		}
		throw new AssertionError("No row " + first);
	}

}
