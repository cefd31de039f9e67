package vn.dondoc.office;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordPrinterTest {

	private static final Instant AT = Instant.parse("2025-12-24T03:00:00Z");

	@Test
	void placeholdersAreFoundHoweverWordSplitsThemAndKeepTheirFirstLook() throws Exception {
		byte[] template = WordPackage.delivered("annex-landscape")
			.replaced("<w:t xml:space=\"preserve\">{{phuDe}}</w:t></w:r>",
					"<w:t>(Tại {</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>{dia</w:t></w:r>"
							+ "<w:r><w:t>Danh</w:t></w:r><w:r><w:t>}}, {{soKyHieu}</w:t></w:r><w:r><w:t>})</w:t></w:r>")
			.file();
		try (XWPFDocument word = open(template, Samples.annex("annex-landscape", 3))) {
			XWPFParagraph line = word.getParagraphs()
				.stream()
				.filter((paragraph) -> paragraph.getText().startsWith("(Tại"))
				.findFirst()
				.orElseThrow();
			assertThat(line.getText()).isEqualTo("(Tại Hà Nội, 15-BC/CQTT)");
			assertThat(line.getRuns().get(0).text()).isEqualTo("(Tại Hà Nội");
			assertThat(line.getRuns().get(0).isItalic()).isTrue();
			assertThat(line.getRuns().get(1).text()).isEmpty();
		}
	}

	@Test
	void headersTablesAndTextsAreFilledAndNothingInValuesIsEvaluated() throws Exception {
		byte[] template = WordPackage.delivered("annex-landscape")
			.edited("word/footer1.xml", (xml) -> xml.replace("</w:p>", "<w:r><w:t>{{soKyHieu}}</w:t></w:r></w:p>"))
			.file();
		PrintedDocument content = new PrintedDocument("annex-landscape",
				Map.of("tieuDe", "A {{coQuan}} ${1+1} & <w:br/>\u0001", "coQuan", "VĂN PHÒNG", "soKyHieu", "7/BC",
						"noiNhan", "- Một;\n- Hai."),
				List.of("Đoạn một.", "Đoạn hai."), null);
		try (XWPFDocument word = open(template, content)) {
			assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText)
				.contains("A {{coQuan}} ${1+1} & <w:br/>", "Đoạn một.", "Đoạn hai.")
				.noneMatch((text) -> text.contains("{{bang}}") || text.contains("noiDung"));
			assertThat(word.getParagraphs()).filteredOn((paragraph) -> paragraph.getText().startsWith("Đoạn "))
				.extracting(XWPFParagraph::getStyle)
				.containsExactly("BodyText", "BodyText");
			assertThat(word.getTables().get(0).getText()).contains("VĂN PHÒNG", "Số: 7/BC").doesNotContain(", ");
			assertThat(word.getTables().get(1).getText()).contains("- Một;\n- Hai.");
			assertThat(word.getFooterList()).anyMatch((footer) -> footer.getText().contains("7/BC"));
		}
	}

	@Test
	void theSamePrintedAtTheSameMomentIsTheSameFile() throws Exception {
		byte[] template = WordPackage.delivered("annex-portrait").file();
		PrintedDocument content = Samples.annex("annex-portrait", 5);
		assertThat(WordPrinter.print(template, content, AT)).isEqualTo(WordPrinter.print(template, content, AT));
	}

	private static XWPFDocument open(byte[] template, PrintedDocument content) throws Exception {
		return new XWPFDocument(new ByteArrayInputStream(WordPrinter.print(template, content, AT)));
	}

}
