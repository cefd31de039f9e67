package vn.dondoc.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A document of the made-up year, and how many directives it gives. */
record YearDocument(String kind, String symbol, LocalDate date, int directives) {

	static final List<YearDocument> ALL = List.of(notice("01-TB/BCĐTW", "2025-01-22", 15),
			notice("03-TB/BCĐTW", "2025-03-06", 47),
			new YearDocument("Nghị quyết", "71/NQ-CP", LocalDate.parse("2025-04-01"), 140),
			notice("14-TB/TGV", "2025-04-21", 58), notice("15-TB/TGV", "2025-04-28", 44),
			notice("19-TB/TGV", "2025-05-09", 61), notice("23-TB/TGV", "2025-05-20", 52),
			notice("25-TB/TGV", "2025-05-24", 66), notice("04-TB/BCĐTW", "2025-05-30", 31),
			notice("27-TB/TGV", "2025-06-08", 74), notice("30-TB/TGV", "2025-06-13", 69),
			notice("31-TB/TGV", "2025-06-18", 48),
			new YearDocument("Kế hoạch", "02-KH/BCĐTW", LocalDate.parse("2025-06-19"), 112),
			notice("05-TB/BCĐTW", "2025-07-04", 50), notice("35-TB/TGV", "2025-07-11", 83),
			notice("06-TB/CQTTBCĐ", "2025-09-27", 24),
			new YearDocument("Thông báo kết luận", "552/TB-VPCP", LocalDate.parse("2025-10-13"), 48),
			notice("07-TB/CQTTBCĐ", "2025-10-15", 58), notice("47-TB/TGV", "2025-10-17", 42),
			notice("51-TB/TGV", "2025-11-07", 96), notice("08-TB/CQTTBCĐ", "2025-12-05", 80));

	private static final YearDocument RESOLUTION = ALL.get(2);

	private static YearDocument notice(String symbol, String date, int directives) {
		return new YearDocument("Thông báo", symbol, LocalDate.parse(date), directives);
	}

	static YearDocument of(String symbol) {
		return ALL.stream().filter((document) -> document.symbol.equals(symbol)).findFirst().orElseThrow();
	}

	/** What a directive cites: some the resolution as well, a few nothing. */
	List<String> cited(int number) {
		if (number % 131 == 0) {
			return List.of();
		}
		return (number % 37 == 0 && this.date.isAfter(RESOLUTION.date)) ? List.of(this.symbol, RESOLUTION.symbol)
				: List.of(this.symbol);
	}

	String text() {
		return this.kind + " số " + this.symbol + " ngày " + this.date.format(DateTimeFormatter.ofPattern("dd/M/uuuu"));
	}

}
