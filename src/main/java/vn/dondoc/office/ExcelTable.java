package vn.dondoc.office;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The table in Excel. */
final class ExcelTable {

	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	private final Sheet sheet;

	private final ExcelStyles styles;

	private final PrintedTable table;

	private final ExcelWidths widths;

	private final List<String> notes = new ArrayList<>();

	private int next;

	ExcelTable(Sheet sheet, ExcelStyles styles, PrintedTable table, ExcelWidths widths) {
		this.sheet = sheet;
		this.styles = styles;
		this.table = table;
		this.widths = widths;
	}

	/** Writes it and its notes from a row on; the row after them. */
	int writeAt(int first) {
		this.next = first;
		header();
		this.sheet.createFreezePane(0, this.next);
		this.sheet.setRepeatingRows(new CellRangeAddress(first, this.next - 1, -1, -1));
		this.table.lines().forEach(this::line);
		for (int i = 0; i < this.notes.size(); i++) {
			Row row = this.sheet.createRow(this.next++);
			String text = mark(i + 1) + " " + this.notes.get(i);
			put(row, 0, text, this.styles.note());
			row.setHeightInPoints(this.widths.height(text, 0, this.widths.count()));
			merge(row.getRowNum(), row.getRowNum(), 0, this.widths.count() - 1);
		}
		return this.next;
	}

	private void header() {
		List<PrintedColumn> columns = this.table.columns();
		boolean grouped = columns.stream().anyMatch((column) -> column.group() != null);
		Row upper = this.sheet.createRow(this.next++);
		Row lower = grouped ? this.sheet.createRow(this.next++) : upper;
		float upperHeight = 0;
		float lowerHeight = 0;
		for (int i = 0; i < columns.size();) {
			int end = Widths.groupEnd(columns, i);
			String group = columns.get(i).group();
			for (int j = i; j < end; j++) {
				put(upper, j, (group != null) ? group : columns.get(j).heading(), this.styles.heading());
				if (grouped) {
					put(lower, j, (group != null) ? columns.get(j).heading() : "", this.styles.heading());
				}
				lowerHeight = Math.max(lowerHeight, this.widths.height(columns.get(j).heading(), j, j + 1));
			}
			if (group != null) {
				merge(upper.getRowNum(), upper.getRowNum(), i, end - 1);
				upperHeight = Math.max(upperHeight, this.widths.height(group, i, end));
			}
			else if (grouped) {
				merge(upper.getRowNum(), lower.getRowNum(), i, i);
			}
			i = end;
		}
		if (grouped) {
			upper.setHeightInPoints(upperHeight);
		}
		lower.setHeightInPoints(lowerHeight);
	}

	private void line(PrintedLine line) {
		Row row = this.sheet.createRow(this.next++);
		if (line.kind() == PrintedLine.Kind.SECTION) {
			String text = marked(line.cells().get(0), noted(line.cells().get(0)));
			for (int i = 0; i < this.widths.count(); i++) {
				put(row, i, (i == 0) ? text : "", this.styles.cell(PrintedColumn.Align.LEFT, true));
			}
			row.setHeightInPoints(this.widths.height(text, 0, this.widths.count()));
			merge(row.getRowNum(), row.getRowNum(), 0, this.widths.count() - 1);
			return;
		}
		float height = 0;
		for (int i = 0; i < this.widths.count(); i++) {
			PrintedCell cell = (i < line.cells().size()) ? line.cells().get(i) : PrintedCell.of("");
			PrintedColumn.Align align = this.table.columns().get(i).align();
			boolean bold = line.kind() == PrintedLine.Kind.TOTAL;
			String note = noted(cell);
			if (cell.number() != null) {
				Cell figure = row.createCell(i);
				figure.setCellValue(cell.number());
				figure.setCellStyle(this.styles.figure(align, bold, note));
			}
			else {
				put(row, i, marked(cell, note), this.styles.cell(align, bold));
			}
			height = Math.max(height, this.widths.height(marked(cell, note), i, i + 1));
		}
		row.setHeightInPoints(height);
	}

	/** Always a text, whatever sign it begins with, also when someone edits the cell. */
	private void put(Row row, int column, String text, CellStyle style) {
		Cell cell = row.createCell(column);
		String said = fitting(text);
		cell.setCellValue(said);
		cell.setCellStyle(
				(!said.isEmpty() && "=+-@\t'".indexOf(said.charAt(0)) >= 0) ? this.styles.quoted(style) : style);
	}

	static String fitting(String text) {
		String clean = PlainLines.clean(text);
		int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
		return (clean.length() > most) ? clean.substring(0, most - 1) + "…" : clean;
	}

	/** A space tells the mark from a unit that ends in a raised figure. */
	private static String marked(PrintedCell cell, String note) {
		return PlainLines.clean(cell.text()) + (note.isEmpty() ? "" : "\u00A0" + note);
	}

	private String noted(PrintedCell cell) {
		if (cell.footnote() == null || cell.footnote().isBlank()) {
			return "";
		}
		this.notes.add(cell.footnote().strip());
		return mark(this.notes.size());
	}

	private static String mark(int number) {
		StringBuilder mark = new StringBuilder();
		Integer.toString(number).chars().forEach((digit) -> mark.append(RAISED.charAt(digit - '0')));
		return mark.toString();
	}

	private void merge(int top, int bottom, int left, int right) {
		if (top != bottom || left != right) {
			this.sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
		}
	}

}
