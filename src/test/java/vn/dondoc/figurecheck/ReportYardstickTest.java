package vn.dondoc.figurecheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.dondoc.annex.AnnexReading;
import vn.dondoc.annex.YardstickReader;
import vn.dondoc.organisation.SeedAgencies;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the sentences and lists of real reports as they are printed, and compares the
 * figures with what a careful reader took from them. The folder is not part of the
 * project: {@code -Ddondoc.yardstick=<folder>}.
 */
@EnabledIfSystemProperty(named = "dondoc.yardstick", matches = ".+")
class ReportYardstickTest {

	private static final Map<String, Figure> FIELDS = Map.of("done", Figure.DONE, "done_on_time", Figure.DONE_ON_TIME,
			"done_late", Figure.DONE_LATE, "recurring", Figure.RECURRING, "overdue", Figure.OVERDUE, "assigned",
			Figure.ASSIGNED);

	@Test
	void readsTheParagraphOfEachNotice() throws IOException {
		List<String> different = new ArrayList<>();
		int compared = 0;
		for (JsonNode row : json("000-by-notice.json").get("rows")) {
			Pasted text = Pasted.of("Thông báo số " + row.get("notice").asText() + "\n" + row.get("raw").asText());
			Table.Row read = ReportReader.read(text.texts(), List.of(), null, Reports.VIETNAMESE)
				.parts()
				.get(0)
				.tables()
				.get(0)
				.rows()
				.get(0);
			Map<Figure, Long> expected = new LinkedHashMap<>();
			FIELDS.forEach((field, figure) -> expected.put(figure, row.get(field).asLong()));
			boolean named = row.get("raw").asText().contains("có thời hạn");
			expected.put(named ? Figure.DUE : Figure.NOT_YET_DUE, row.get("in_progress_due_31_12").asLong());
			for (Map.Entry<Figure, Long> one : expected.entrySet()) {
				compared++;
				if (!one.getValue().equals(read.figures().get(one.getKey()))) {
					different.add(read.name() + " " + one + ", read " + read.figures().get(one.getKey()));
				}
			}
		}
		System.out.printf("by notice: %d figures compared, %d differ%n", compared, different.size());
		assertThat(different).isEmpty();
	}

	@Test
	void readsTheListsOfTheReport() throws IOException {
		PrintedReport facts = Reports.named(Anomaly.DECEMBER);
		AnnexReading overdue = read("000-overdue.docx");
		assertThat(ListFigures.outstanding(overdue, Figure.OVERDUE)).usingRecursiveComparison()
			.isEqualTo(facts.parts().get(1).outstanding());
		assertThat(ListFigures.of(overdue, Figure.OVERDUE).listed()).isEqualTo(8);
		PrintedList late = ListFigures.of(read("002-late.docx"), Figure.OVERDUE);
		assertThat(late.bySection()).extracting(PrintedList.Share::stated).containsExactly(61L, 5L);
		assertThat(late.bySection()).extracting(PrintedList.Share::listed).containsExactly(61L, 5L);
		assertThat(late.listed()).isEqualTo(66);
	}

	private static AnnexReading read(String file) throws IOException {
		return YardstickReader.read(Files.readAllBytes(folder().resolve(file)), file, SeedAgencies.directory());
	}

	private static JsonNode json(String file) throws IOException {
		return new ObjectMapper().readTree(folder().resolve(file).toFile());
	}

	private static Path folder() {
		return Path.of(System.getProperty("dondoc.yardstick"));
	}

}
