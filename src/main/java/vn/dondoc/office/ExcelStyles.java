package vn.dondoc.office;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of cells, each made once. */
final class ExcelStyles {

	private final Workbook workbook;

	private final Map<String, CellStyle> made = new HashMap<>();

	ExcelStyles(Workbook workbook) {
		this.workbook = workbook;
	}

	CellStyle plain() {
		return look("plain", HorizontalAlignment.LEFT, 12, false, false);
	}

	CellStyle strong() {
		return look("strong", HorizontalAlignment.LEFT, 12, true, false);
	}

	CellStyle title() {
		return look("title", HorizontalAlignment.CENTER, 14, true, false);
	}

	CellStyle slanted(boolean right) {
		return look("slanted" + right, right ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER, 12, false, true);
	}

	CellStyle signature() {
		return look("signature", HorizontalAlignment.RIGHT, 12, true, false);
	}

	CellStyle note() {
		return look("note", HorizontalAlignment.LEFT, 10, false, false);
	}

	CellStyle heading() {
		return this.made.computeIfAbsent("heading", (key) -> framed(make(HorizontalAlignment.CENTER, 12, true, false)));
	}

	CellStyle cell(PrintedColumn.Align align, boolean bold) {
		return this.made.computeIfAbsent("cell" + align + bold,
				(key) -> framed(make(HorizontalAlignment.valueOf(align.name()), 12, bold, false)));
	}

	/** A figure; its mark of a note is part of how it is shown, not of what it is. */
	CellStyle figure(PrintedColumn.Align align, boolean bold, String mark) {
		CellStyle plain = cell(align, bold);
		return this.made.computeIfAbsent("figure" + align + bold + mark, (key) -> {
			CellStyle style = this.workbook.createCellStyle();
			style.cloneStyleFrom(plain);
			String format = mark.isEmpty() ? "#,##0" : "#,##0\"" + mark + "\"";
			style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
			return style;
		});
	}

	/** The same look for a text that Excel would take for a formula. */
	CellStyle quoted(CellStyle style) {
		return this.made.computeIfAbsent("quoted" + style.getIndex(), (key) -> {
			CellStyle quoted = this.workbook.createCellStyle();
			quoted.cloneStyleFrom(style);
			quoted.setQuotePrefixed(true);
			return quoted;
		});
	}

	private CellStyle look(String name, HorizontalAlignment align, int size, boolean bold, boolean italic) {
		return this.made.computeIfAbsent(name, (key) -> make(align, size, bold, italic));
	}

	private CellStyle make(HorizontalAlignment align, int size, boolean bold, boolean italic) {
		Font font = this.workbook.createFont();
		font.setFontName("Times New Roman");
		font.setFontHeightInPoints((short) size);
		font.setBold(bold);
		font.setItalic(italic);
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(font);
		style.setAlignment(align);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(true);
		return style;
	}

	private static CellStyle framed(CellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

}
