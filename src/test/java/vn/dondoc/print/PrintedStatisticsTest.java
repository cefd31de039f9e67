package vn.dondoc.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.office.DocumentPrinter;
import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.PlainCount;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.SeededYear;
import vn.dondoc.testing.TestTime.MovedClock;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the Word file says is what a plain loop over the record counts. */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class PrintedStatisticsTest {

	private static final Viewer STANDING_BODY = new Viewer("thuongtruc", Set.of("standing-body"), Set.of());

	@Autowired
	private Printing printing;

	@Autowired
	private DocumentPrinter printer;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@BeforeEach
	void record() {
		this.clock.set("2026-02-01T08:00:00+07:00");
		Year.in(this.jdbc);
	}

	@Test
	void theWordFileSaysWhatAPlainLoopCounts() throws IOException {
		try (XWPFDocument word = print("statistics")) {
			assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText)
				.contains("Tính đến hết ngày 24/12/2025, tổng số nhiệm vụ được giao là 1.298; đã hoàn thành 779 (60%), "
						+ "trong đó 542 đúng hạn, 237 chậm; đang thực hiện trong hạn 448 (35%), trong đó 77 nhiệm vụ "
						+ "thường xuyên; đang thực hiện quá hạn 71 (5%).")
				.anyMatch((text) -> text.startsWith("55 trong 107 nhiệm vụ quá hạn tại ngày 14/11/2025 đã hoàn thành")
						&& text.endsWith(
								"19 nhiệm vụ quá hạn phát sinh thêm là 71 nhiệm vụ quá hạn tại ngày 24/12/2025."));
			List<List<String>> rows = figures(word);
			Map<String, List<Long>> printed = new TreeMap<>();
			rows.subList(0, rows.size() - 1).forEach((row) -> printed.put(key(row.get(1)), numbers(row)));
			Map<String, List<Long>> counted = new TreeMap<>();
			PlainCount.groups(SeededYear.histories(), SeededYear.DAY, GroupBy.DOCUMENT, Counting.DIRECTIVES)
				.forEach((key, figures) -> counted.put(key, numbers(figures)));
			assertThat(printed).isEqualTo(counted);
			assertThat(numbers(rows.get(rows.size() - 1))).isEqualTo(numbers(total(Counting.DIRECTIVES)));
			assertThat(rows).allSatisfy(
					(row) -> assertThat(number(row.get(4)) + number(row.get(8)) + number(row.get(11))).isEqualTo(100));
		}
	}

	@Test
	void theAgenciesTableCountsAssignmentsAndAddsUp() throws IOException {
		try (XWPFDocument word = print("agencies")) {
			List<List<String>> rows = figures(word);
			assertThat(rows).hasSize(103 + 1);
			List<Long> total = numbers(rows.get(103));
			assertThat(total).isEqualTo(numbers(total(Counting.ASSIGNMENTS)));
			for (int i = 0; i < total.size(); i++) {
				int column = i;
				assertThat(rows.subList(0, 103).stream().mapToLong((row) -> numbers(row).get(column)).sum())
					.isEqualTo(total.get(column));
			}
		}
	}

	private XWPFDocument print(String kind) throws IOException {
		Selection selection = new Selection(SeededYear.DAY, SeededYear.BEFORE, null, null, null, null, null)
			.complete(SeededYear.DAY);
		return new XWPFDocument(
				new ByteArrayInputStream(this.printer.word(this.printing.annex(kind, selection, STANDING_BODY))));
	}

	/** The rows below the header, of the table that has most. */
	private static List<List<String>> figures(XWPFDocument word) {
		XWPFTable table = word.getTables()
			.stream()
			.max(Comparator.comparingInt((one) -> one.getRows().size()))
			.orElseThrow();
		List<List<String>> rows = new ArrayList<>();
		for (XWPFTableRow row : table.getRows().subList(2, table.getRows().size())) {
			rows.add(row.getTableCells().stream().map(XWPFTableCell::getText).toList());
		}
		return rows;
	}

	private static String key(String document) {
		return SourceDocument.parse(document).stream().findFirst().map(SourceDocument::symbol).orElse("");
	}

	private static List<Long> numbers(List<String> row) {
		return List.of(number(row.get(2)), number(row.get(3)), number(row.get(5)), number(row.get(6)),
				number(row.get(7)), number(row.get(9)), number(row.get(10)));
	}

	private static List<Long> numbers(Figures figures) {
		return List.of(figures.assigned(), figures.done(), figures.doneOnTime(), figures.doneLate(),
				figures.inProgressOnTime(), figures.recurring(), figures.inProgressOverdue());
	}

	private static Figures total(Counting counting) {
		return PlainCount.total(SeededYear.histories(), SeededYear.DAY, counting);
	}

	private static long number(String text) {
		return Long.parseLong(text.replace(".", ""));
	}

}
