package vn.dondoc.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Prints into Excel, where figures can be reckoned with and rows be sorted. */
final class ExcelPrinter {

	private final Sheet sheet;

	private final ExcelStyles styles;

	private final PrintedDocument content;

	private final ExcelWidths widths;

	private int next;

	private ExcelPrinter(Sheet sheet, ExcelStyles styles, PrintedDocument content) {
		this.sheet = sheet;
		this.styles = styles;
		this.content = content;
		boolean landscape = !content.template().equals("annex-portrait")
				&& !content.template().equals("covering-letter");
		this.widths = new ExcelWidths(content.table(), landscape);
		page(landscape);
	}

	static byte[] print(PrintedDocument content, Instant at) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("Phụ lục");
			new ExcelPrinter(sheet, new ExcelStyles(workbook), content).print();
			PackageProperties properties = workbook.getPackage().getPackageProperties();
			properties.setCreatedProperty(Optional.of(Date.from(at)));
			properties.setModifiedProperty(Optional.of(Date.from(at)));
			workbook.getProperties().getCoreProperties().setTitle(field(content, Field.TITLE));
			workbook.getProperties().getCoreProperties().setCreator("Đôn đốc");
			workbook.write(file);
			return FixedZip.at(file.toByteArray(), at);
		}
		catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException ex) {
			throw new IOException(ex);
		}
	}

	private void print() {
		this.widths.apply(this.sheet);
		wide(field(this.content, "coQuanChuQuan"), this.styles.plain());
		wide(field(this.content, "coQuan"), this.styles.strong());
		wide(place(), this.styles.slanted(true));
		wide(field(this.content, Field.TITLE), this.styles.title());
		wide(field(this.content, "phuDe"), this.styles.slanted(false));
		this.content.paragraphs().forEach((text) -> wide(text, this.styles.plain()));
		if (this.content.table() != null) {
			this.next = new ExcelTable(this.sheet, this.styles, this.content.table(), this.widths)
				.writeAt(this.next + 1);
		}
		this.next++;
		Stream.of(field(this.content, "chucVu"), field(this.content, "nguoiKy"))
			.forEach((text) -> wide(text, this.styles.signature()));
	}

	private String place() {
		List<String> parts = Stream.of(field(this.content, "diaDanh"), field(this.content, "ngayThangNam"))
			.filter((text) -> !text.isBlank())
			.toList();
		return String.join(", ", parts);
	}

	/** A line over the whole width. */
	private void wide(String text, CellStyle style) {
		if (text.isBlank()) {
			return;
		}
		Row row = this.sheet.createRow(this.next++);
		Cell cell = row.createCell(0);
		cell.setCellStyle(style);
		cell.setCellValue(ExcelTable.fitting(text));
		row.setHeightInPoints(this.widths.height(text, 0, this.widths.count()));
		if (this.widths.count() > 1) {
			this.sheet
				.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, this.widths.count() - 1));
		}
	}

	private void page(boolean landscape) {
		PrintSetup setup = this.sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(landscape);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		this.sheet.setFitToPage(true);
		this.sheet.setHorizontallyCenter(true);
		this.sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.79);
		this.sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.59);
		this.sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, 0.79);
		this.sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 0.79);
		this.sheet.getFooter().setCenter("&\"Times New Roman\"&12Trang &P/&N");
	}

	static String field(PrintedDocument content, String name) {
		return PlainLines.clean(content.fields().get(name));
	}

}
