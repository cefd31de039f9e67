package vn.dondoc.annex;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Cells of Excel as text, dates in the day's order of Vietnam. */
final class ExcelText {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("'tháng' M/yyyy");

	private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

	ExcelText() {
		this.formatter.setUseCachedValuesForFormulaCells(true);
	}

	String of(Cell cell) {
		if (cell == null) {
			return "";
		}
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
			LocalDate date = cell.getLocalDateTimeCellValue().toLocalDate();
			boolean monthOnly = !cell.getCellStyle().getDataFormatString().toLowerCase(Locale.ROOT).contains("d");
			return date.format(monthOnly ? MONTH : DAY);
		}
		if (type == CellType.STRING) {
			return Texts.clean(cell.getStringCellValue());
		}
		String shown = Texts.clean(this.formatter.formatCellValue(cell));
		// a number of a row that is shown as 1,298 is 1298
		return (type == CellType.NUMERIC && shown.matches("\\d{1,3}(,\\d{3})+")) ? shown.replace(",", "") : shown;
	}

	List<String> notes(Cell cell) {
		if (cell == null || cell.getCellComment() == null) {
			return List.of();
		}
		String note = Texts.clean(cell.getCellComment().getString().getString());
		return note.isEmpty() ? List.of() : List.of(note);
	}

	boolean bold(Cell cell) {
		return cell instanceof XSSFCell styled && styled.getCellStyle().getFont().getBold();
	}

}
