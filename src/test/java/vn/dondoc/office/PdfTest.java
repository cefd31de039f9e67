package vn.dondoc.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dondoc.office.pdf.PdfMaker;

import static org.assertj.core.api.Assertions.assertThat;

class PdfTest {

	private static final Instant AT = Instant.parse("2025-12-24T03:00:00Z");

	private static PDDocument pdf;

	@BeforeAll
	static void print() throws Exception {
		pdf = print(Samples.annex("annex-landscape", 30));
	}

	@Test
	void pagesAreLandscapeWithTheHeaderAndANumberOnEach() throws Exception {
		assertThat(pdf.getNumberOfPages()).isBetween(3, 8);
		for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
			PDPage page = pdf.getPage(i - 1);
			assertThat(page.getMediaBox().getWidth()).isGreaterThan(page.getMediaBox().getHeight());
			assertThat(text(i)).contains("Cơ quan chủ trì", "Văn bản giao").endsWith(i + "\n");
		}
	}

	@Test
	void aFootnoteStandsOnThePageOfItsMark() throws Exception {
		for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
			long marks = text(i).split("4/49 đơn vị", -1).length - 1L;
			assertThat(text(i).split("UBND tỉnh Khánh Hòa", -1)).hasSize((int) marks + 1);
		}
		assertThat(text(1)).contains("1 Gồm: Bộ Y tế");
	}

	@Test
	void everyLetterIsEmbedded() throws Exception {
		List<String> fonts = new ArrayList<>();
		for (PDPage page : pdf.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				fonts.add(page.getResources().getFont(name).getName());
				assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
			}
		}
		assertThat(fonts).isNotEmpty().allMatch((font) -> font.contains("LiberationSerif"));
	}

	/** Decomposed letters, rows higher than a page, words wider than a cell. */
	@Test
	void oddTextsLoseNothing() throws Exception {
		PrintedTable table = new PrintedTable(
				List.of(new PrintedColumn(null, "STT", 1, PrintedColumn.Align.CENTER),
						new PrintedColumn(null, "Nhiệm vụ", 1, PrintedColumn.Align.LEFT)),
				List.of(new PrintedLine(PrintedLine.Kind.ROW, List.of(PrintedCell.of("1"),
						PrintedCell.of("Một câu dài. ".repeat(600) + "Hết câu dài " + "x".repeat(300) + "HẾT")))));
		PDDocument odd = print(
				new PrintedDocument("annex-portrait", Map.of("tieuDe", "Điê\u0323n lực & <b>"), List.of("Một"), table));
		assertThat(odd.getNumberOfPages()).isGreaterThan(2);
		String text = new PDFTextStripper().getText(odd).replaceAll("\\s+", " ");
		assertThat(text).contains("Điện lực & <b>", "Hết câu dài");
		assertThat(text.replaceAll("[^x]", "")).hasSize(300);
		assertThat(text.split("dài\\.", -1)).hasSize(601);
	}

	private static PDDocument print(PrintedDocument content) throws Exception {
		byte[] word = WordPrinter.print(WordPackage.delivered(content.template()).file(), content, AT);
		return Loader.loadPDF(PdfMaker.pdf(word, "Phụ lục", AT));
	}

	private static String text(int page) throws Exception {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(pdf);
	}

}
