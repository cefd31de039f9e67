package vn.dondoc.annex;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.NameReading.Name;
import vn.dondoc.organisation.SeedAgencies;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares readings of real annexes with what a careful reader took from them. The files
 * are not part of the project: {@code -Ddondoc.yardstick=<folder>} names the folder with
 * the annexes and, beside them, a JSON file for each table.
 */
@EnabledIfSystemProperty(named = "dondoc.yardstick", matches = ".+")
class AnnexYardstickTest {

	private static final AgencyDirectory DIRECTORY = SeedAgencies.directory();

	/** What a careful reader knows from elsewhere and the file does not say. */
	private static final Map<String, String> EXPLAINED = Map.of("due-2025-12-31 section",
			"the section is the heading of the report the table was taken from; the file has none", "overdue section",
			"the section is the heading of the report the table was taken from; the file has none", "overdue progress",
			"the status is the heading of the table; the file has no such column", "due-2025-12-31 progress",
			"the status is the heading of the table; the file has no such column", "late progress",
			"the status is the heading of the table; the file has no such column");

	private final List<String> unexplained = new ArrayList<>();

	private final Map<String, Integer> explained = new TreeMap<>();

	private int compared;

	@ParameterizedTest
	@CsvSource({ "002-late.docx,002-late.json,66", "002-late.xlsx,002-late.json,66",
			"001-results.docx,001-results.json,49", "001-results-merged.docx,001-results.json,49",
			"000-due.docx,000-due-2025-12-31.json,51", "000-due-autonum.docx,000-due-2025-12-31.json,51",
			"000-overdue.docx,000-overdue.json,8" })
	void readsWhatACarefulReaderReads(String file, String json, int rows) throws IOException {
		AnnexReading reading = read(file);
		JsonNode expected = new ObjectMapper().readTree(folder().resolve(json).toFile()).get("rows");
		assertThat(reading.rows()).hasSize(rows);
		assertThat(expected).hasSize(rows);
		for (int i = 0; i < rows; i++) {
			compare(reading.rows().get(i), expected.get(i));
		}
		System.out.printf("%s: %d rows, %d fields compared, %d differ without a reason%n", file, rows, this.compared,
				this.unexplained.size());
		this.explained.forEach((why, times) -> System.out.printf("  %d x %s%n", times, why));
		this.unexplained.forEach((difference) -> System.out.println("  ! " + difference));
		reading.rows()
			.forEach((row) -> row.problems()
				.forEach((problem) -> System.out.printf("    row %d %s %s %s%n", row.position(), problem.severity(),
						problem.message(), problem.suggestions())));
		System.out.println("  " + reading.totals());
		reading.skipped().forEach((skipped) -> System.out.println("    skipped " + skipped));
		assertThat(this.unexplained).isEmpty();
	}

	@Test
	void readsWordAndExcelAlike() throws IOException {
		List<AnnexRow> word = read("002-late.docx").rows();
		assertThat(read("002-late.xlsx").rows()).usingRecursiveComparison().isEqualTo(word);
	}

	private void compare(AnnexRow row, JsonNode expected) {
		String table = expected.get("table").asText();
		int position = row.position();
		check(table, position, "stt", row.stt(), text(expected, "stt"));
		check(table, position, "title", row.title(), text(expected, "title"));
		check(table, position, "section", row.section(), text(expected, "group"));
		check(table, position, "documents",
				row.documents().stream().map((document) -> document.symbol() + " " + document.date()).toList(),
				list(expected.get("documents"))
					.map((document) -> text(document, "symbol") + " " + text(document, "date"))
					.toList());
		check(table, position, "leads", row.leads().stream().map(AgencyName::code).toList(),
				list(expected.get("lead_agencies")).flatMap((name) -> DIRECTORY.read(name.asText()).leads().stream())
					.map(Name::code)
					.toList());
		check(table, position, "deadline.kind", row.deadline().kind().name().toLowerCase(),
				text(expected, "deadline_kind"));
		check(table, position, "deadline.date", String.valueOf(row.deadline().date()),
				String.valueOf(text(expected, "deadline_iso")));
		check(table, position, "outstanding", row.outstanding().stream().map(OutstandingName::text).toList(),
				list(expected.get("outstanding")).map(JsonNode::asText).toList());
		JsonNode count = expected.get("outstanding_count");
		check(table, position, "outstandingCount", row.outstandingCount(),
				count.isNull() ? null : new OutstandingCount(count.get("not_done").asInt(), count.get("of").asInt()));
		check(table, position, "result", row.result(), text(expected, "result"));
		if (table.equals("results-552")) {
			String note = text(expected, "note");
			check(table, position, "note", row.note(),
					(note != null) ? note.replaceFirst("^Chú thích \\d+: ", "") : null);
		}
		String status = text(expected, "status_raw");
		check(table, position, "progress", row.progress(), switch (String.valueOf(status)) {
			case "Đã hoàn thành" -> Progress.DONE_ON_TIME;
			case "Đã hoàn thành quá hạn" -> Progress.DONE_LATE;
			case "Đang thực hiện", "Đang hoàn thành" -> Progress.IN_PROGRESS;
			case "Chưa hoàn thành" -> Progress.NOT_DONE;
			case "null" -> null;
			default -> status;
		});
	}

	private void check(String table, int position, String field, Object read, Object expected) {
		this.compared++;
		if (Objects.equals(folded(read), folded(expected))) {
			return;
		}
		String why = EXPLAINED.get(table + " " + field);
		if (why != null && read == null) {
			this.explained.merge(field + ": " + why, 1, Integer::sum);
		}
		else {
			this.unexplained.add("row %d %s: read %s, expected %s".formatted(position, field, read, expected));
		}
	}

	private static Object folded(Object value) {
		return (value instanceof String text) ? text.replaceAll("\\s+", " ").strip() : value;
	}

	private static String text(JsonNode node, String field) {
		JsonNode value = node.get(field);
		return (value == null || value.isNull()) ? null : value.asText();
	}

	private static Stream<JsonNode> list(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

	private static AnnexReading read(String file) throws IOException {
		Defaults defaults = file.startsWith("000-due") ? new Defaults(null, null, "31/12/2025") : Defaults.none();
		return new AnnexReader(DataSize.ofMegabytes(20), 20_000).read(folder().resolve(file), file, defaults,
				Corrections.none(), DIRECTORY);
	}

	private static Path folder() {
		return Path.of(System.getProperty("dondoc.yardstick"));
	}

}
