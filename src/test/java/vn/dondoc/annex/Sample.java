package vn.dondoc.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.springframework.util.unit.DataSize;

import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.Agency.Kind;
import vn.dondoc.organisation.AgencyDirectory;

/** Small annexes of our own, and their reading. */
final class Sample {

	static final AgencyDirectory DIRECTORY = new AgencyDirectory(List.of(agency("bo-cong-an", "Bộ Công an"),
			agency("bo-noi-vu", "Bộ Nội vụ"), agency("bo-tai-chinh", "Bộ Tài chính"), agency("bo-y-te", "Bộ Y tế"),
			agency("bo-van-hoa", "Bộ Văn hóa, Thể thao và Du lịch"), agency("bo-khoa-hoc", "Bộ Khoa học và Công nghệ"),
			collective("cac-bo-nganh", "Các bộ, ngành", List.of("bo-cong-an", "bo-noi-vu", "bo-tai-chinh", "bo-y-te")),
			collective("lien-quan", "Các cơ quan liên quan", List.of())));

	static final String[] HEADER = { "STT", "Nhiệm vụ", "Văn bản giao", "Cơ quan chủ trì", "Thời hạn" };

	static final String DOCUMENT = "Thông báo số 12-TB/BCĐ ngày 05/3/2025";

	private Sample() {
	}

	static String[] row(String stt, String title) {
		return new String[] { stt, title, DOCUMENT, "Bộ Công an", "30/6/2025" };
	}

	static AnnexReading read(byte[] content, String name) {
		return read(content, name, Defaults.none(), Corrections.none());
	}

	static AnnexReading read(byte[] content, String name, Defaults defaults, Corrections corrections) {
		return new AnnexReader(DataSize.ofMegabytes(20), 20_000).read(content, name, defaults, corrections, DIRECTORY);
	}

	static AnnexReading csv(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8), "phu-luc.csv");
	}

	/** A reading of one row under a header, both with their cells divided by "|". */
	static AnnexRow only(String header, String row) {
		return csv(header + "\n" + row).rows().get(0);
	}

	static List<String> codes(AnnexRow row) {
		return row.problems().stream().map(Problem::code).toList();
	}

	static AnnexReading word(Consumer<XWPFDocument> content) {
		XWPFDocument document = new XWPFDocument();
		content.accept(document);
		return read(bytes(document), "phu-luc.docx");
	}

	static AnnexReading excel(Consumer<XSSFWorkbook> content) {
		XSSFWorkbook workbook = new XSSFWorkbook();
		content.accept(workbook);
		return read(bytes(workbook), "phu-luc.xlsx");
	}

	/**
	 * A table of Word; a row of one cell is merged over the width, null cells go on
	 * upwards.
	 */
	static XWPFTable table(XWPFDocument document, String[]... rows) {
		XWPFTable table = document.createTable();
		table.removeRow(0);
		int width = 0;
		for (String[] texts : rows) {
			width = Math.max(width, texts.length);
		}
		for (String[] texts : rows) {
			XWPFTableRow row = table.createRow();
			while (!row.getTableCells().isEmpty()) {
				row.removeCell(0);
			}
			for (String text : texts) {
				XWPFTableCell cell = row.addNewTableCell();
				cell.setText((text != null) ? text : "");
				if (text == null) {
					cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
				}
			}
			if (texts.length < width) {
				span(row.getCell(texts.length - 1), width - texts.length + 1);
			}
		}
		return table;
	}

	static void span(XWPFTableCell cell, int columns) {
		cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.valueOf(columns));
	}

	static XSSFSheet sheet(XSSFWorkbook workbook, Object[]... rows) {
		XSSFSheet sheet = workbook.createSheet();
		for (Object[] values : rows) {
			var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
			for (int i = 0; i < values.length; i++) {
				if (values[i] instanceof Number number) {
					row.createCell(i).setCellValue(number.doubleValue());
				}
				else if (values[i] != null) {
					row.createCell(i).setCellValue((String) values[i]);
				}
			}
		}
		return sheet;
	}

	static byte[] bytes(POIXMLDocument document) {
		try (document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Agency agency(String code, String name) {
		return new Agency(code, name, Kind.MINISTRY, List.of(), false, List.of());
	}

	private static Agency collective(String code, String name, List<String> members) {
		return new Agency(code, name, Kind.COLLECTIVE, List.of(), true, members);
	}

}
