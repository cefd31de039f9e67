package vn.dondoc.figurecheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures of three real reports against what a careful reader found wrong in them.
 * The table is {@code target/figure-check.txt}.
 */
class RealReportsTests {

	private static final Path TABLE = Path.of("target/figure-check.txt");

	@Test
	void findsWhatACarefulReaderFinds() throws IOException {
		Map<String, List<Finding>> findings = new LinkedHashMap<>();
		List.of(Anomaly.DECEMBER, Anomaly.AUGUST, Anomaly.NOVEMBER)
			.forEach((report) -> findings.put(report, Reports.check(Reports.named(report))));
		Set<Finding> known = new HashSet<>();
		List<String> table = new ArrayList<>();
		List<String> lost = new ArrayList<>();
		for (Anomaly anomaly : Anomaly.all()) {
			Optional<Finding> found = (anomaly.found() != null)
					? findings.get(anomaly.report()).stream().filter(anomaly.found()).findFirst() : Optional.empty();
			found.ifPresent(known::add);
			if (anomaly.found() != null && found.isEmpty()) {
				lost.add(anomaly.number());
			}
			table.add("%-12s %s%n             %s".formatted(anomaly.number(), anomaly.what(),
					found.map((one) -> "FOUND " + Reports.print(one)).orElse("MISSED " + anomaly.why())));
		}
		table.add("\nBEYOND THE LIST");
		findings.forEach((report, all) -> all.stream()
			.filter((one) -> !known.contains(one))
			.forEach((one) -> table.add("  " + Reports.print(one))));
		Files.createDirectories(TABLE.getParent());
		Files.write(TABLE, table);
		assertThat(lost).isEmpty();
	}

	/**
	 * 1 + 8 + 9 + 19 + 16 + 24 = 77, 15 + … = 267, 273 - 6 = 267, and 44 rows that add
	 * up.
	 */
	@Test
	void saysNothingOfWhatAddsUp() {
		assertThat(Reports.check(Reports.named(Anomaly.DECEMBER)))
			.noneMatch((one) -> one.text().contains("thường xuyên:") || one.text().contains("nhắc lại"))
			.noneMatch((one) -> "I".equals(one.part()) && one.severity() == Finding.Severity.CONTRADICTION);
		assertThat(Reports.check(Reports.named(Anomaly.AUGUST)))
			.noneMatch((one) -> one.rule() == Rule.SUM || one.rule() == Rule.ROWS || one.rule() == Rule.LIST);
	}

}
