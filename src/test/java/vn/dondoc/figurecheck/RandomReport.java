package vn.dondoc.figurecheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import vn.dondoc.figurecheck.PrintedList.Share;
import vn.dondoc.figurecheck.Table.By;
import vn.dondoc.figurecheck.Table.Row;

/** A made-up report in which everything adds up. */
final class RandomReport {

	private static final List<String> AGENCIES = List.of("Bộ Công an", "Bộ Nội vụ", "Bộ Tài chính", "Bộ Y tế",
			"Bộ Xây dựng", "Bộ Tư pháp", "Bộ Quốc phòng", "Cao Bằng");

	private final Random random;

	RandomReport(long seed) {
		this.random = new Random(seed);
	}

	PrintedReport make() {
		List<Row> documents = rows(3 + this.random.nextInt(6), "TB", true);
		Map<Figure, Long> totals = sum(documents);
		long repeated = this.random.nextInt(9);
		totals.put(Figure.REPEATED, repeated);
		totals.put(Figure.ASSIGNED_RAW, totals.get(Figure.ASSIGNED) + repeated);
		List<Row> agencies = rows(AGENCIES.size(), null, false);
		long overdue = totals.get(Figure.OVERDUE);
		long cleared = this.random.nextInt(40);
		long still = this.random.nextInt((int) overdue + 1);
		Earlier earlier = new Earlier(LocalDate.of(2025, 11, 14), cleared + still, cleared, null, still,
				overdue - still);
		List<PrintedList> lists = List.of(list(Figure.OVERDUE, documents, overdue),
				list(Figure.DUE, documents, totals.get(Figure.DUE)));
		Part part = new Part("II", null, LocalDate.of(2025, 12, 31), totals, Map.of(),
				List.of(new Statement("mục 2", Figure.OVERDUE, overdue, totals.get(Figure.ASSIGNED), null)),
				List.of(new Table(null, By.DOCUMENT, null, (long) documents.size(), documents,
						new Row("Tổng cộng", sum(documents), Map.of(), Map.of())),
						new Table(null, By.AGENCY, null, null, agencies,
								new Row("Tổng cộng", sum(agencies), Map.of(), Map.of()))),
				lists, outstanding(), earlier);
		return new PrintedReport(LocalDate.of(2025, 12, 24), List.of(part));
	}

	private List<Row> rows(int count, String symbol, boolean due) {
		return IntStream.range(0, count).mapToObj((i) -> {
			Map<Figure, Long> row = new EnumMap<>(Figure.class);
			long onTime = some();
			long late = some();
			long open = some();
			long recurring = some();
			long overdue = some();
			row.put(Figure.DONE_ON_TIME, onTime);
			row.put(Figure.DONE_LATE, late);
			row.put(Figure.DONE, onTime + late);
			if (due) {
				row.put(Figure.DUE, open);
			}
			row.put(Figure.IN_PROGRESS_ON_TIME, open + recurring);
			row.put(Figure.RECURRING, recurring);
			row.put(Figure.OVERDUE, overdue);
			row.put(Figure.ASSIGNED, onTime + late + open + recurring + overdue);
			return new Row((symbol != null) ? (i + 1) + "-" + symbol + "/BCĐTW" : AGENCIES.get(i), row, Map.of(),
					Map.of());
		}).toList();
	}

	private long some() {
		return this.random.nextInt(60);
	}

	private static Map<Figure, Long> sum(List<Row> rows) {
		Map<Figure, Long> sum = new EnumMap<>(Figure.class);
		rows.forEach((row) -> row.figures().forEach((figure, value) -> sum.merge(figure, value, Long::sum)));
		return sum;
	}

	private static PrintedList list(Figure figure, List<Row> documents, long total) {
		return new PrintedList("Danh sách " + figure, figure, total, null, total, List.of(),
				documents.stream().map((row) -> new Share(row.name(), null, row.figures().get(figure))).toList(),
				List.of(), List.of());
	}

	private List<Outstanding> outstanding() {
		List<Outstanding> rows = new ArrayList<>();
		for (int i = 1; i <= 3; i++) {
			long notDone = 1 + this.random.nextInt(AGENCIES.size());
			rows.add(new Outstanding(String.valueOf(i), List.of(), notDone, 60L, AGENCIES.subList(0, (int) notDone)));
		}
		return rows;
	}

}
