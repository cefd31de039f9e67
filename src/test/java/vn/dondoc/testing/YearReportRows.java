package vn.dondoc.testing;

import java.util.Map;

/** A report of the made-up year, what it cites and how it was decided. */
final class YearReportRows {

	private final YearRows rows;

	private final History history;

	YearReportRows(YearRows rows, History history) {
		this.rows = rows;
		this.history = history;
	}

	void add(History.Reported report) {
		String number = this.history.number();
		String officer = "canbo." + this.history.agency();
		int hash = Math.floorMod((number + report.submitted()).hashCode(), 1_000);
		this.rows.add("report", "assignment", number, "result", YearTexts.of("results", hash), "progress",
				(hash % 3 == 0) ? "Đạt " + (60 + hash % 41) + "% khối lượng" : null, "at", report.submitted(), "by",
				officer);
		if (hash % 2 == 0) {
			this.rows.add("report_document", "assignment", number, "at", report.submitted(), "symbol",
					(hash + 1) + "/BC-" + (hash % 7 + 1), "date", YearCourse.day(report.submitted()), "text",
					"Báo cáo số " + (hash + 1) + "/BC-" + (hash % 7 + 1));
		}
		this.rows.event("REPORT_SUBMITTED", report.submitted(), officer, number, Map.of("files", 0));
		if (report.decided() != null) {
			String reason = report.accepted() ? null : YearTexts.of("reasons", hash);
			this.rows.add("verification", "assignment", number, "at", report.submitted(), "accepted", report.accepted(),
					"reason", reason, "decided", report.decided());
			this.rows.event(report.accepted() ? "REPORT_ACCEPTED" : "REPORT_RETURNED", report.decided(), "giamsat",
					number, (reason != null) ? Map.of("reason", reason) : Map.of());
		}
	}

}
