package vn.dondoc.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The Vietnamese texts of the shipped web applications, against the English ones. */
class WebappLocalesTest {

	/** What is written the same in both languages. */
	private static final Set<String> SAME = Set.of("", "null", "<null>", "CSV", "JSON", "Optimize",
			"YYYY-MM-DDTHH:mm:ss", "<", "<=", ">", ">=");

	/**
	 * What English needs and Vietnamese does not: nothing, and the ending of a plural.
	 */
	private static final Set<String> UNWRITTEN = Set.of("", "s");

	/** The vendor's advertisement, left out on purpose. */
	private static final String BANNER = "/labels/BANNER_CE_EOL_TEXT";

	private static final Pattern MARKS = Pattern
		.compile("\\{\\{[^}]*}}|</?(?:a|br|strong)\\b[^>]*>|&[a-z]+;|\\{}|%[a-z]|#resolve");

	private final ObjectMapper json = new ObjectMapper();

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "admin", "cockpit" })
	void sayTheSameInVietnamese(String app) throws IOException {
		Map<String, String> english = texts(app, "en");
		Map<String, String> vietnamese = texts(app, "vi");
		assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
		english.remove(BANNER);
		assertThat(vietnamese.remove(BANNER)).isEmpty();
		english.forEach((key, text) -> assertThat(vietnamese.get(key)).as(key)
			.matches((vi) -> vi.isEmpty() == UNWRITTEN.contains(text), "is written")
			.matches((vi) -> marks(vi).equals(marks(text)), "keeps the marks " + marks(text))
			.matches((vi) -> key.startsWith("/dateLocales") || SAME.contains(vi) || !vi.equals(text), "is translated")
			.isEqualTo(Normalizer.normalize(vietnamese.get(key), Normalizer.Form.NFC))
			.doesNotContain("Camunda"));
	}

	private Map<String, String> texts(String app, String language) throws IOException {
		String file = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
		try (InputStream in = new ClassPathResource(file).getInputStream()) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
			Map<String, String> texts = new TreeMap<>();
			collect("", this.json.readTree(text), texts);
			return texts;
		}
	}

	private static void collect(String path, JsonNode node, Map<String, String> texts) {
		if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				collect(path + "/" + i, node.get(i), texts);
			}
		}
		else if (node.isObject()) {
			node.fields().forEachRemaining((field) -> collect(path + "/" + field.getKey(), field.getValue(), texts));
		}
		else {
			texts.put(path, node.asText());
		}
	}

	private static List<String> marks(String text) {
		return MARKS.matcher(text).results().map(MatchResult::group).sorted().toList();
	}

}
