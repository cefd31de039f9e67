package vn.dondoc.figurecheck;

import java.util.List;

import org.junit.jupiter.api.Test;

class RealReportsTests {

	@Test
	void show() {
		for (String name : List.of("report-2025-12-24", "report-2025-08-01", "report-2025-11")) {
			System.out.println("=== " + name);
			Reports.check(Reports.named(name)).forEach((f) -> {
				System.out.println(f.severity() + " " + f.rule() + " [" + f.part() + "] " + f.text() + " (" + f.stated()
						+ "/" + f.expected() + ")");
				f.reasons().forEach((r) -> System.out.println("      - " + r));
			});
		}
	}

}
