package vn.dondoc.office;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import static org.assertj.core.api.Assertions.assertThat;

class WordTableTest {

	private static XWPFDocument word;

	private static XWPFTable table;

	@BeforeAll
	static void print() throws Exception {
		word = new XWPFDocument(
				new ByteArrayInputStream(WordPrinter.print(WordPackage.delivered("annex-landscape").file(),
						Samples.annex("annex-landscape", 45), Instant.parse("2025-12-24T03:00:00Z"))));
		table = word.getTables().get(1);
	}

	@Test
	void itsHeaderIsOnEveryPageAndItsRowsAreNotCut() {
		List<XWPFTableRow> rows = table.getRows();
		assertThat(rows.stream().map(XWPFTableRow::isRepeatHeader).toList().subList(0, 3)).containsExactly(true, true,
				false);
		assertThat(rows).hasSize(2 + 2 + 45 + 1).allMatch(XWPFTableRow::isCantSplitRow);
	}

	@Test
	void columnsOfAGroupStandUnderOneHeading() {
		XWPFTableRow upper = table.getRow(0);
		assertThat(upper.getTableCells()).hasSize(5);
		assertThat(upper.getCell(2).getText()).isEqualTo("Giao nhiệm vụ");
		assertThat(upper.getCell(2).getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(BigInteger.TWO);
		assertThat(upper.getCell(0).getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.RESTART);
		assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.CONTINUE);
		assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("Văn bản giao");
	}

	@Test
	void sectionsReachOverTheWidthAndTotalsAreBold() {
		XWPFTableRow section = table.getRow(2);
		assertThat(section.getTableCells()).hasSize(1);
		assertThat(section.getCell(0).getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(BigInteger.valueOf(6));
		assertThat(table.getRow(49).getCell(5).getText()).isEqualTo("1.298");
		assertThat(runs(49, 5)).allMatch(XWPFRun::isBold);
		assertThat(runs(3, 1)).noneMatch(XWPFRun::isBold);
		assertThat(runs(3, 1).get(0).getFontSizeAsDouble()).isEqualTo(12);
	}

	@Test
	void footnotesAreWordsOwn() {
		assertThat(word.getFootnotes())
			.filteredOn((note) -> note.getParagraphs().size() > 0
					&& note.getParagraphs().get(0).getText().contains("Khánh Hòa"))
			.hasSize(4)
			.allMatch((note) -> note.getId().signum() > 0);
		assertThat(runs(5, 4).get(1).getCTR().getFootnoteReferenceList()).hasSize(1);
	}

	@Test
	void itFillsALandscapePageAndNoDateIsCut() {
		CTPageSz page = word.getDocument().getBody().getSectPr().getPgSz();
		assertThat(page.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
		List<Integer> widths = new Widths(Samples.annex("annex-portrait", 3).table()).sharing(9354, 240, 175);
		assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9354);
		assertThat(widths.get(3)).isGreaterThan(1250);
		assertThat(widths.get(0)).isGreaterThan(600);
		assertThat(table.getCTTbl().getTblGrid().getGridColList()).hasSize(6);
	}

	private static List<XWPFRun> runs(int row, int cell) {
		return table.getRow(row).getCell(cell).getParagraphs().get(0).getRuns();
	}

}
