package vn.dondoc.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.Notice;

import static org.assertj.core.api.Assertions.assertThat;

/** What a table says, to us and to the decision engine, and how it is written down. */
class TableTests {

	private static final Policy.Subject NORMAL = new Policy.Subject("NORMAL", "MINISTRY");

	private static final LocalDate DEADLINE = LocalDate.of(2025, 7, 31);

	private final DmnReader reader = new DmnReader();

	private final DmnWriter writer = new DmnWriter();

	private final TableCheck check = new TableCheck();

	@Test
	void theDeliveredTableLeavesNobodyOut() throws IOException {
		List<Row> rows = delivered();

		assertThat(this.check.faults(rows)).isEmpty();
		assertThat(this.check.warnings(rows)).isEmpty();
		assertThat(rows.get(0).tell()).containsExactly("agency-head", "clerk");
	}

	@Test
	void milestonesFollowTheRowsAndRepeatFromTheDayTold() throws IOException {
		Table table = this.check.require(delivered());

		assertThat(next(table, 1)).isEqualTo(DEADLINE.plusDays(7));
		assertThat(next(table, 6)).isEqualTo(DEADLINE.plusDays(7));
		assertThat(next(table, 7)).isEqualTo(DEADLINE.plusDays(15));
		assertThat(next(table, 15)).isEqualTo(DEADLINE.plusDays(22));
		assertThat(next(table, 500)).isEqualTo(DEADLINE.plusDays(507));
	}

	@Test
	void theEngineReadsItAsWeDo() throws IOException {
		new EngineProof().require(WrongTableTests.delivered().getBytes(StandardCharsets.UTF_8),
				this.check.require(delivered()));
	}

	/** Also tables that nobody has thought of. */
	@Test
	void whatIsWrittenIsReadAgainAndMeansTheSameToTheEngine() {
		Random random = new Random(4);
		EngineProof proof = new EngineProof();
		for (int i = 0; i < 8; i++) {
			Table table = Table.inOrder(any(random));
			assertThat(this.check.faults(table.rows())).isEmpty();
			byte[] file = this.writer.write(table.rows());

			assertThat(this.reader.read(file)).isEqualTo(table.rows());
			proof.require(file, table);
		}
	}

	@Test
	void aWrittenFileIsWholeForCamundaModeler() throws IOException {
		String file = new String(this.writer.write(delivered()), StandardCharsets.UTF_8);

		Dmn.validateModel(Dmn.readModelFromStream(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
		assertThat(file).contains("dmndi:DMNShape", "dmnElementRef=\"escalation-policy\"", "dc:Bounds",
				"camunda:historyTimeToLive=\"P180D\"", "Số ngày (làm việc còn lại, hoặc quá hạn)",
				"Giao nhiệm vụ: thủ trưởng và văn thư");
	}

	@Test
	void whatModelerMayWriteIsUnderstood() throws IOException {
		String file = WrongTableTests.delivered()
			.replace("<text>[1..6]</text>", "<text>&lt; 7</text>")
			.replace("<text>[7..14]</text>", "<text>7,8,[9..15[</text>")
			.replace("<text>\"REMINDED\"</text>", "<text>\"REMINDED\", \"REVIEW_OPENED\"</text>")
			.replaceFirst("(?s)<rule id=\"Rule_ReviewOpened\">.*?</rule>", "")
			.replace("id=\"Rule_Returned_agencyKind\"><text>",
					"id=\"Rule_Returned_agencyKind\"><text>not(\"PROVINCE\")");

		List<Row> rows = this.reader.read(file.getBytes(StandardCharsets.UTF_8));

		assertThat(this.check.faults(rows)).isEmpty();
		assertThat(rows).filteredOn((row) -> row.isAbout(Notice.Kind.OVERDUE))
			.extracting(Row::fromDay)
			.containsExactly(1, 7, 15);
		assertThat(rows).filteredOn((row) -> row.number() == 9)
			.extracting(Row::event)
			.containsExactly("REMINDED", "REVIEW_OPENED");
		assertThat(new Table(rows).at(Notice.Kind.RETURNED, 0, new Policy.Subject("NORMAL", "PROVINCE"))).isEmpty();
		assertThat(new Table(rows).at(Notice.Kind.RETURNED, 0, NORMAL)).isPresent();
	}

	private List<Row> delivered() throws IOException {
		return this.reader.read(WrongTableTests.delivered().getBytes(StandardCharsets.UTF_8));
	}

	private static LocalDate next(Table table, int day) {
		Row row = table.at(Notice.Kind.OVERDUE, day, NORMAL).orElseThrow();
		return table.next(row, DEADLINE.plusDays(day), DEADLINE, NORMAL);
	}

	/** Steps of any length for some kinds of agency and for the others. */
	private static List<Row> any(Random random) {
		List<String> some = Vocabulary.AGENCY_KINDS.subList(0, 1 + random.nextInt(Vocabulary.AGENCY_KINDS.size() - 1));
		List<String> others = Vocabulary.AGENCY_KINDS.stream().filter((kind) -> !some.contains(kind)).toList();
		List<Row> rows = new ArrayList<>();
		for (List<String> kinds : List.of(some, others)) {
			int from = 1;
			int steps = 1 + random.nextInt(4);
			for (int level = 1; level <= steps; level++) {
				Integer to = (level < steps) ? from + random.nextInt(9) : null;
				Integer repeat = (to == null || random.nextBoolean()) ? 1 + random.nextInt(30) : null;
				rows.add(new Row(1, "OVERDUE", from, to, null, kinds, level, roles(random), random.nextBoolean(),
						repeat, "Bước " + level + " <&> \"'"));
				from = (to != null) ? to + 1 : 0;
			}
		}
		rows.add(new Row(1, "RETURNED", null, null, List.of("URGENT"), null, null, roles(random), true, null, null));
		return rows;
	}

	private static List<String> roles(Random random) {
		List<String> roles = IntStream.range(1, Vocabulary.ROLES.size())
			.filter((i) -> random.nextBoolean())
			.mapToObj(Vocabulary.ROLES::get)
			.toList();
		return roles.isEmpty() ? List.of("agency-head") : roles;
	}

}
