package vn.dondoc.annex;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.annex.Sample.HEADER;
import static vn.dondoc.annex.Sample.row;

class WordNotesTests {

	@Test
	void readsOutstandingBodiesFromTheFootnoteOfTheLeadCell() {
		AnnexReading reading = Sample.word((document) -> {
			XWPFTable table = Sample.table(document, HEADER, row("1", "Kết nối dữ liệu"));
			XWPFTableCell lead = table.getRow(1).getCell(3);
			lead.removeParagraph(0);
			XWPFParagraph paragraph = lead.addParagraph();
			paragraph.createRun().setText("Các bộ, ngành (02/4 đơn vị chưa hoàn thành");
			footnote(document, paragraph, "Bộ Nội vụ, Bộ Y tế.");
			paragraph.createRun().setText(")");
		});
		AnnexRow row = reading.rows().get(0);
		assertThat(row.leads()).containsExactly(new AgencyName("Các bộ, ngành", "cac-bo-nganh", true));
		assertThat(row.outstanding()).containsExactly(new OutstandingName("Bộ Nội vụ", "bo-noi-vu"),
				new OutstandingName("Bộ Y tế", "bo-y-te"));
		assertThat(row.outstandingCount()).isEqualTo(new OutstandingCount(2, 4));
		assertThat(row.note()).isNull();
		assertThat(row.problems()).isEmpty();
	}

	@Test
	void keepsAnyOtherFootnoteAsANote() {
		AnnexReading reading = Sample.word((document) -> {
			XWPFTable table = Sample.table(document, HEADER, row("1", "Năm địa phương"));
			footnote(document, table.getRow(1).getCell(1).getParagraphs().get(0), "Theo danh sách kèm theo");
			table.getRow(1).getCell(1).getParagraphs().get(0).createRun().setText(" rà soát hồ sơ");
		});
		assertThat(reading.rows().get(0).title()).isEqualTo("Năm địa phương rà soát hồ sơ");
		assertThat(reading.rows().get(0).note()).isEqualTo("Theo danh sách kèm theo");
	}

	@Test
	void readsATypedFootnoteLikeOneOfWords() {
		AnnexReading reading = Sample.word((document) -> {
			XWPFTable table = Sample.table(document, HEADER, row("1", "Diện tích 5 km"));
			XWPFParagraph title = table.getRow(1).getCell(1).getParagraphs().get(0);
			title.createRun().setText("2");
			title.getRuns().get(1).setVerticalAlignment("superscript");
			XWPFParagraph lead = table.getRow(1).getCell(3).getParagraphs().get(0);
			lead.getRuns().get(0).setText("Các bộ, ngành (1/4 đơn vị chưa hoàn thành", 0);
			lead.createRun().setText("3");
			lead.getRuns().get(1).setVerticalAlignment("superscript");
			lead.createRun().setText(")");
			XWPFParagraph note = document.createParagraph();
			note.createRun().setText("3");
			note.getRuns().get(0).setVerticalAlignment("superscript");
			note.createRun().setText(" Bộ Y tế");
		});
		assertThat(reading.rows().get(0).outstanding()).extracting(OutstandingName::code).containsExactly("bo-y-te");
		assertThat(reading.rows().get(0).title()).as("a square is no footnote").isEqualTo("Diện tích 5 km2");
	}

	@Test
	void namesAFootnoteOfTheHeader() {
		AnnexReading reading = Sample.word((document) -> {
			XWPFTable table = Sample.table(document, HEADER, row("1", "Việc một"));
			footnote(document, table.getRow(0).getCell(4).getParagraphs().get(0), "Tính đến hết ngày");
		});
		assertThat(reading.skipped()).contains(new Skipped(1, Skipped.Kind.NOTE, "Tính đến hết ngày"));
	}

	private static void footnote(XWPFDocument document, XWPFParagraph paragraph, String text) {
		XWPFFootnote note = document.createFootnote();
		note.createParagraph().createRun().setText(text);
		paragraph.addFootnoteReference(note);
	}

}
