package vn.dondoc.annex;

import java.math.BigInteger;
import java.util.Arrays;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import vn.dondoc.annex.Skipped.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.annex.Sample.HEADER;
import static vn.dondoc.annex.Sample.row;

class WordAnnexTests {

	@Test
	void readsRowsOverRepeatedHeadersAndNamesWhatItSkips() {
		AnnexReading reading = Sample.word((document) -> {
			document.createParagraph().createRun().setText("Phụ lục thử nghiệm");
			Sample.table(document, HEADER, new String[] { "(1)", "(2)", "(3)", "(4)", "(5)" },
					row("1.", "Lập kế hoạch"), HEADER, row("2.", "Mua sắm thiết bị"));
		});
		assertThat(reading.rows()).extracting(AnnexRow::position, AnnexRow::stt, AnnexRow::title)
			.containsExactly(tuple(1, "1", "Lập kế hoạch"), tuple(2, "2", "Mua sắm thiết bị"));
		assertThat(reading.skipped()).extracting(Skipped::position, Skipped::kind)
			.containsExactly(tuple(1, Kind.HEADER), tuple(2, Kind.HEADER), tuple(4, Kind.HEADER));
		assertThat(reading.rows()).allSatisfy((row) -> assertThat(row.problems()).isEmpty());
	}

	@Test
	void goesOnOverTablesWithAndWithoutTheirOwnHeader() {
		AnnexReading reading = Sample.word((document) -> {
			Sample.table(document, HEADER, new String[] { "I", "Nhóm việc đầu" }, row("1", "Việc một"));
			Sample.table(document, row("2", "Việc hai"));
			Sample.table(document, HEADER, row("3", "Việc ba"));
		});
		assertThat(reading.rows()).extracting(AnnexRow::title, AnnexRow::section)
			.containsExactly(tuple("Việc một", "I - Nhóm việc đầu"), tuple("Việc hai", "I - Nhóm việc đầu"),
					tuple("Việc ba", "I - Nhóm việc đầu"));
	}

	@Test
	void joinsARowThatAPageBreakHasCut() {
		AnnexReading reading = Sample.word((document) -> {
			Sample.table(document, HEADER,
					new String[] { "1", "Xây dựng kho dữ liệu và", Sample.DOCUMENT, "Bộ Văn hóa, Thể", "30/6/2025" },
					HEADER, new String[] { "", "bàn giao cho", "", "thao và Du lịch; Bộ Công an (2/4 đơn vị", "" });
			Sample.table(document, new String[] { "", "Bộ Y tế quản lý", "", "chưa hoàn thành)", "" },
					row("2", "Việc khác"));
		});
		assertThat(reading.rows()).hasSize(2);
		AnnexRow cut = reading.rows().get(0);
		assertThat(cut.title()).isEqualTo("Xây dựng kho dữ liệu và bàn giao cho Bộ Y tế quản lý");
		assertThat(cut.leads()).extracting(AgencyName::code).containsExactly("bo-van-hoa", "bo-cong-an");
		assertThat(cut.outstandingCount()).isEqualTo(new OutstandingCount(2, 4));
		assertThat(reading.skipped()).filteredOn((skipped) -> skipped.kind() == Kind.CONTINUATION)
			.extracting(Skipped::position)
			.containsExactly(4, 5);
	}

	@Test
	void asksToLookWhenARowSeemsToGoOnWithACapital() {
		AnnexReading reading = Sample
			.word((document) -> Sample.table(document, HEADER, row("1", "Kiểm tra hồ sơ"), HEADER,
					new String[] { "", "Đồng thời gửi báo cáo về tổ giúp việc", "", "", "" }, row("2", "Việc khác")));
		assertThat(reading.rows().get(0).title()).isEqualTo("Kiểm tra hồ sơ Đồng thời gửi báo cáo về tổ giúp việc");
		assertThat(Sample.codes(reading.rows().get(0))).containsExactly("CONTINUATION_UNCLEAR");
	}

	@Test
	void findsSectionsInEveryShape() {
		AnnexReading reading = Sample.word((document) -> {
			XWPFTable table = Sample.table(document, HEADER, new String[] { "Nhóm 1 – Hạ tầng" }, row("1", "Việc một"),
					new String[] { "II", "Nhiệm vụ của kế hoạch" }, row("2", "Việc hai"),
					new String[] { "", "Nhiệm vụ giao cho các sở", "", "", "" }, row("3", "Việc ba"),
					new String[] { "IV", "Lĩnh vực y tế", "", "", "" }, row("4", "Việc bốn"),
					new String[] { "", "Đất đai", "", "", "" }, row("5", "Việc năm"));
			XWPFParagraph broken = table.getRow(5).getCell(1).getParagraphs().get(0);
			broken.createRun().addBreak();
			broken.createRun().setText("và các phòng");
			table.getRow(9).getCell(1).getParagraphs().get(0).getRuns().get(0).setBold(true);
		});
		assertThat(reading.rows()).extracting(AnnexRow::section)
			.containsExactly("Nhóm 1 – Hạ tầng", "Nhóm 1 – Hạ tầng / II - Nhiệm vụ của kế hoạch",
					"Nhóm 1 – Hạ tầng / II - Nhiệm vụ của kế hoạch / Nhiệm vụ giao cho các sở và các phòng",
					"Nhóm 1 – Hạ tầng / IV - Lĩnh vực y tế", "Nhóm 1 – Hạ tầng / IV - Lĩnh vực y tế / Đất đai");
		assertThat(reading.skipped()).filteredOn((skipped) -> skipped.kind() == Kind.SECTION).hasSize(5);
	}

	@Test
	void countsWordsAutomaticNumbers() {
		AnnexReading reading = Sample.word((document) -> {
			XWPFTable table = Sample.table(document, HEADER, row("", "Việc một"), row("", "Việc hai"));
			BigInteger list = numbering(document, "%1.");
			for (int i = 1; i < 3; i++) {
				table.getRow(i).getCell(0).getParagraphs().get(0).setNumID(list);
			}
		});
		assertThat(reading.rows()).extracting(AnnexRow::stt).containsExactly("1", "2");
		assertThat(reading.rows()).allSatisfy((row) -> assertThat(row.problems()).isEmpty());
	}

	@Test
	void understandsAHeaderOfTwoRows() {
		AnnexReading reading = Sample.word((document) -> {
			XWPFTable table = Sample.table(document,
					new String[] { "TT", "Nội dung nhiệm vụ", "Văn bản giao", "Cơ quan", "", "Hạn hoàn thành" },
					new String[] { null, null, null, "chủ trì", "phối hợp", null },
					new String[] { "1", "Tổ chức tập huấn", Sample.DOCUMENT, "Bộ Công an", "Bộ Y tế", "Quý I/2026" });
			table.getRow(0).removeCell(4);
			Sample.span(table.getRow(0).getCell(3), 2);
		});
		AnnexRow row = reading.rows().get(0);
		assertThat(reading.rows()).hasSize(1);
		assertThat(row.leads()).extracting(AgencyName::code).containsExactly("bo-cong-an");
		assertThat(row.coordinating()).extracting(AgencyName::code).containsExactly("bo-y-te");
		assertThat(row.deadline().date()).hasToString("2026-03-31");
	}

	@Test
	void takesMergedCellsForTheRowsTheyCover() {
		AnnexReading reading = Sample.word((document) -> Sample.table(document, HEADER, row("1", "Việc một"),
				new String[] { "2", "Việc hai", null, null, "31/7/2025" },
				new String[] { null, null, null, "Bộ Nội vụ", null }));
		assertThat(reading.rows()).hasSize(2);
		assertThat(reading.rows().get(1).documents()).extracting("symbol").containsExactly("12-TB/BCĐ");
		assertThat(reading.rows().get(1).leads()).extracting(AgencyName::code)
			.containsExactly("bo-cong-an", "bo-noi-vu");
	}

	@Test
	void namesTablesThatListNoDirectives() {
		AnnexReading reading = Sample.word((document) -> {
			Sample.table(document, new String[] { "CƠ QUAN A", "Số: 01/PL" });
			Sample.table(document, HEADER, row("1", "Việc một"));
			Sample.table(document,
					new String[] { "TT", "Đơn vị thực hiện", "Số nhiệm vụ được giao", "Số nhiệm vụ đã hoàn thành",
							"Số nhiệm vụ chậm, muộn" },
					new String[] { "1", "Bộ Công an", "5", "4", "1" }, new String[] { "2", "Bộ Y tế", "3", "3", "0" });
			Sample.table(document, new String[] { "3", "Bộ Nội vụ", "2", "1", "1" });
			Sample.table(document,
					new String[] { "STT", "Tên bộ, ngành", "Khó khăn, vướng mắc", "Đơn vị xử lý khó khăn, vướng mắc" },
					new String[] { "1", "Bộ Y tế", "Thiếu người", "Bộ Nội vụ" });
			Sample.table(document, new String[] { "Nơi nhận: như trên", "KT. CHÁNH VĂN PHÒNG" });
		});
		assertThat(reading.rows()).hasSize(1);
		assertThat(reading.skipped()).extracting(Skipped::position, Skipped::kind)
			.containsExactly(tuple(1, Kind.NOTE), tuple(2, Kind.HEADER), tuple(4, Kind.NOTE), tuple(7, Kind.NOTE),
					tuple(8, Kind.NOTE), tuple(10, Kind.NOTE));
		assertThat(reading.skipped().get(2).text()).contains("Số nhiệm vụ được giao").contains("3 dòng");
	}

	@Test
	void takesTheDocumentAndDeadlineFromTheHeading() {
		String[] header = Arrays.copyOf(HEADER, 4);
		header[2] = "Đơn vị thực hiện";
		header[3] = "Tiến độ";
		AnnexReading reading = Sample.word((document) -> {
			document.createParagraph()
				.createRun()
				.setText("DANH SÁCH VIỆC THEO QUYẾT ĐỊNH SỐ 77/QĐ-BCĐ NGÀY 02/01/2025 có thời hạn 31/12/2025");
			Sample.table(document, header, new String[] { "1", "Việc một", "Bộ Y tế", "Đang thực hiện" },
					new String[] { "2", "Việc hai", "Bộ Y tế", "" });
		});
		assertThat(reading.rows())
			.allSatisfy((row) -> assertThat(row.documents()).extracting("symbol").containsExactly("77/QĐ-BCĐ"));
		assertThat(Sample.codes(reading.rows().get(0))).containsExactly("DOCUMENT_FROM_HEADING", "DEADLINE_MISSING");
		assertThat(Sample.codes(reading.rows().get(1))).containsExactly("DEADLINE_MISSING");
		assertThat(reading.rows().get(1).problems().get(0).suggestions()).first().isEqualTo("31/12/2025");
	}

	@Test
	void leavesOutDeletedTextAndKeepsInsertedText() {
		AnnexReading reading = Sample.word((document) -> {
			XWPFTable table = Sample.table(document, HEADER, row("1", "Giữ "));
			XWPFParagraph title = table.getRow(1).getCell(1).getParagraphs().get(0);
			title.getCTP().addNewIns().addNewR().addNewT().setStringValue("lại");
			title.getCTP().addNewDel().addNewR().addNewT().setStringValue("bỏ đi");
		});
		assertThat(reading.rows().get(0).title()).isEqualTo("Giữ lại");
	}

	private static BigInteger numbering(XWPFDocument document, String text) {
		CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
		definition.setAbstractNumId(BigInteger.ZERO);
		CTLvl level = definition.addNewLvl();
		level.setIlvl(BigInteger.ZERO);
		level.addNewStart().setVal(BigInteger.ONE);
		level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
		level.addNewLvlText().setVal(text);
		XWPFNumbering numbering = document.createNumbering();
		return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
	}

}
