package vn.dondoc.figurecheck;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a careful reader found wrong in the sums and counts of three real reports, by the
 * number it has in that reader's list, and which finding says the same.
 *
 * @param number in the reader's list
 * @param report where it is
 * @param what it is, in short
 * @param found what says it; null where the check does not reach
 * @param why it is missed; null where it is found
 */
record Anomaly(String number, String report, String what, Predicate<Finding> found, String why) {

	static final String DECEMBER = "report-2025-12-24";

	static final String AUGUST = "report-2025-08-01";

	static final String NOVEMBER = "report-2025-11";

	static List<Anomaly> all() {
		return List.of(said("1", DECEMBER, "227 of the 448 on time are not explained", Rule.SUM, "I", "227"),
				said("2", DECEMBER, "107 - 55 = 52, but 71: 19 new ones not mentioned", Rule.EARLIER, "I", "19"),
				said("3", DECEMBER, "131 + 128 + 9 = 268, not 267; 129 + 128 + 10 fits", Rule.SUM, "II", "268",
						"129 + 128 + 10 = 267"),
				said("4", DECEMBER, "done 131 stated, 129 by notice; late 29 and 27", Rule.TABLE, "II", "129", "29",
						"27"),
				said("5", DECEMBER, "overdue 9, 10 and 8 listed; 4% fits 10", Rule.STATED_TWICE, "II", "9/267 = 3,4%",
						"10/267 = 3,7%"),
				said("6a", DECEMBER, "0 of 1 of the first notice listed", Rule.LIST_DOCUMENT, "II", "0/1", "01-TB"),
				said("6b", DECEMBER, "2 of 3 of the joined notices listed", Rule.LIST_DOCUMENT, "II", "2/3", "07-TB"),
				said("6c", DECEMBER, "8 rows listed", Rule.LIST, "II", "liệt kê 8 dòng"),
				said("7", DECEMBER, "due 51 and 69, 51 listed", Rule.STATED_TWICE, "II", "51", "69", "146"),
				said("7b", DECEMBER, "51 listed under a heading of 69", Rule.LIST, "II", "51", "69"),
				said("9", DECEMBER, "02/50 where 24 were given", Rule.DENOMINATOR, "II", "2/50", "2/24", "05-TB"),
				said("10", DECEMBER, "on time without the day that the others name", Rule.ODD_ROW, "II", "01-TB"),
				said("11", DECEMBER, "two documents in one paragraph", Rule.COMBINED, "II", "07-TB", "47-TB"),
				said("13a", DECEMBER, "row 6: 11/56, ten names", Rule.NAMED, "II", "11/56", "10"),
				said("13b", DECEMBER, "row 7: 6/17, seven names", Rule.NAMED, "II", "6/17", "7"),
				said("14", DECEMBER, "row 1 names a body that is no lead", Rule.NOT_A_LEAD, "II", "Đảng ủy Quốc hội"),
				said("15", DECEMBER, "one collective name, 50 and 56 bodies", Rule.COLLECTIVE, "II", "50", "56"),
				said("18", DECEMBER, "columns of the agencies: 35 and 194, no scope", Rule.AGENCY_TABLE, "II", "35",
						"194"),
				said("19", DECEMBER, "48 named, 35 in the table", Rule.NAMED_AGENCY, "II", "48", "35"),
				said("19 Hà Nội", DECEMBER, "3 named, 1 in the table", Rule.NAMED_AGENCY, "II", "Hà Nội", "3", "1"),
				said("19 Cao Bằng", DECEMBER, "named twice, not in the table", Rule.NAMED_AGENCY, "II", "Cao Bằng",
						"không có"),
				said("19 Công an", DECEMBER, "3 named, 4 in the table", Rule.NAMED_AGENCY, "II",
						"Đảng ủy Công an Trung ương", "3", "4"),
				said("20 Tài chính", DECEMBER, "leads 21 rows, table 3", Rule.LIST_AGENCY, "II", "Bộ Tài chính", "21",
						"3"),
				said("20 Xây dựng", DECEMBER, "leads 3 rows, not in the table", Rule.LIST_AGENCY, "II", "Bộ Xây dựng",
						"3"),
				missed("20 Khoa học", DECEMBER, "leads 27 rows, table 28; and others with more than they lead",
						"a row led by a collective name can be the difference; the report does not say by whom"),
				said("28", NOVEMBER, "49 rows, the last is 48; 22 and 37 twice, 38 missing", Rule.NUMBERING, "001",
						"49", "48", "22, 37", "38"),
				missed("40", NOVEMBER, "sums of money in the text of a row", "figures inside titles are no figures"),
				missed("42", AUGUST, "rows and agencies agree with the headings",
						"nothing is wrong: checked, no finding"),
				said("43", AUGUST, "259 agency-late pairs against 66 tasks", Rule.AGENCY_TABLE, "002", "259", "66"),
				said("43 Nội vụ", AUGUST, "leads 4 late tasks, table 3", Rule.LIST_AGENCY, "002", "Bộ Nội vụ", "4",
						"3"),
				said("43 Tư pháp", AUGUST, "lead of a late task, not in the table", Rule.LIST_AGENCY, "002",
						"Bộ Tư pháp", "không có"));
	}

	private static Anomaly said(String number, String report, String what, Rule rule, String part, String... words) {
		return new Anomaly(number, report, what, (finding) -> finding.rule() == rule && finding.part().equals(part)
				&& List.of(words).stream().allMatch((word) -> all(finding).contains(word)), null);
	}

	private static Anomaly missed(String number, String report, String what, String why) {
		return new Anomaly(number, report, what, null, why);
	}

	static String all(Finding finding) {
		return finding.text() + " " + String.join(" ", finding.reasons());
	}

}
