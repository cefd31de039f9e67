package vn.dondoc.annex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the sheets of an Excel file; what the sender has hidden is named, not read. */
final class ExcelFile {

	private final List<Skipped> hidden = new ArrayList<>();

	private final List<Grid> grids = new ArrayList<>();

	private int rowsBefore;

	private ExcelFile() {
	}

	static FileContent read(OPCPackage file) throws IOException {
		ExcelFile reading = new ExcelFile();
		try (XSSFWorkbook workbook = new XSSFWorkbook(file)) {
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				Sheet sheet = workbook.getSheetAt(i);
				if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
					reading.hidden.add(new Skipped(reading.rowsBefore + 1, Skipped.Kind.NOTE,
							Messages.text("annex.skipped.hidden-sheet", sheet.getSheetName(),
									String.valueOf(sheet.getPhysicalNumberOfRows()))));
				}
				else {
					reading.sheet(sheet);
				}
				reading.rowsBefore += sheet.getLastRowNum() + 1;
			}
		}
		return new FileContent(List.of(), reading.grids, List.of(), reading.hidden);
	}

	private void sheet(Sheet sheet) {
		ExcelText text = new ExcelText();
		int last = lastColumn(sheet, text);
		Map<CellAddress, CellRangeAddress> merged = merged(sheet, last);
		List<Line> lines = new ArrayList<>();
		int next = 0;
		for (Row row : sheet) {
			// rows that the file leaves out are blank rows of the sheet
			for (; next < row.getRowNum(); next++) {
				lines.add(new Line(this.rowsBefore + next + 1, List.of()));
			}
			next = row.getRowNum() + 1;
			Line line = new Line(this.rowsBefore + next, cells(row, last, merged, text));
			if (row.getZeroHeight() && !line.blank()) {
				this.hidden.add(new Skipped(line.position(), Skipped.Kind.NOTE,
						Messages.text("annex.skipped.hidden-row", line.text())));
			}
			else {
				lines.add(line);
			}
		}
		if (last >= 0) {
			this.grids.add(new Grid(ExcelNotes.placed(lines), true));
		}
	}

	private static List<Cell> cells(Row row, int last, Map<CellAddress, CellRangeAddress> merged, ExcelText text) {
		List<Cell> cells = new ArrayList<>();
		for (int column = 0; column <= last; column++) {
			CellRangeAddress range = merged.get(new CellAddress(row.getRowNum(), column));
			int to = (range != null) ? Math.min(last, range.getLastColumn()) : column;
			boolean mergedUp = range != null && range.getFirstRow() < row.getRowNum();
			org.apache.poi.ss.usermodel.Cell cell = mergedUp ? null : row.getCell(column);
			cells.add(new Cell(column, to, text.of(cell), text.notes(cell), text.bold(cell), mergedUp));
			column = to;
		}
		return cells;
	}

	/**
	 * Merged ranges by each used cell in them: a range may reach to the end of the sheet.
	 */
	private static Map<CellAddress, CellRangeAddress> merged(Sheet sheet, int lastColumn) {
		Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
		for (CellRangeAddress range : sheet.getMergedRegions()) {
			for (int row = range.getFirstRow(); row <= Math.min(range.getLastRow(), sheet.getLastRowNum()); row++) {
				for (int column = range.getFirstColumn(); column <= Math.min(range.getLastColumn(),
						lastColumn); column++) {
					merged.put(new CellAddress(row, column), range);
				}
			}
		}
		return merged;
	}

	private static int lastColumn(Sheet sheet, ExcelText text) {
		int last = -1;
		for (Row row : sheet) {
			for (org.apache.poi.ss.usermodel.Cell cell : row) {
				if (cell.getColumnIndex() > last && !text.of(cell).isEmpty()) {
					last = cell.getColumnIndex();
				}
			}
		}
		return last;
	}

}
