package vn.dondoc.figurecheck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports that add up give no finding; change one number, and it is named. */
class MutationTests {

	private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

	@Test
	void whatAddsUpGivesNoFinding() {
		for (int seed = 0; seed < 30; seed++) {
			assertThat(findings(new RandomReport(seed).make())).as("seed " + seed).isEmpty();
		}
	}

	@Test
	void oneWrongNumberIsNamed() throws IOException {
		Random random = new Random(5);
		for (int seed = 0; seed < 3; seed++) {
			JsonNode report = JSON.valueToTree(new RandomReport(seed).make());
			List<String> numbers = new ArrayList<>();
			numbers(report, "", numbers);
			assertThat(numbers).hasSizeGreaterThan(100);
			Collections.shuffle(numbers, random);
			for (String number : numbers.subList(0, 40)) {
				ObjectNode changed = report.deepCopy();
				int slash = number.lastIndexOf('/');
				ObjectNode holder = (ObjectNode) changed.at(number.substring(0, slash));
				String name = number.substring(slash + 1);
				long wrong = holder.get(name).asLong() + 1 + random.nextInt(5);
				holder.put(name, wrong);
				List<Finding> findings = findings(JSON.treeToValue(changed, PrintedReport.class));
				assertThat(findings).as("seed %d, %s", seed, number).isNotEmpty();
				assertThat(findings.stream().map(Anomaly::all)).as("seed %d, %s", seed, number)
					.anyMatch((text) -> text.contains(Reports.VIETNAMESE.number(wrong)));
			}
		}
	}

	private static List<Finding> findings(PrintedReport report) {
		return Reports.check(report).stream().filter((one) -> one.rule() != Rule.NAMED_AGENCY).toList();
	}

	/** The places of all numbers but those that nothing else in the report says. */
	private static void numbers(JsonNode node, String path, List<String> found) {
		node.fields().forEachRemaining((field) -> {
			String at = path + "/" + field.getKey();
			if (field.getValue().isIntegralNumber()) {
				if (!at.contains("/outstanding/") || !at.endsWith("/of")) {
					found.add(at);
				}
			}
			else if (field.getValue() instanceof ArrayNode array) {
				for (int i = 0; i < array.size(); i++) {
					numbers(array.get(i), at + "/" + i, found);
				}
			}
			else {
				numbers(field.getValue(), at, found);
			}
		});
	}

}
