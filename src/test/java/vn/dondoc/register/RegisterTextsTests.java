package vn.dondoc.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.directive.EventType;
import vn.dondoc.directive.Priority;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class RegisterTextsTests {

	@ParameterizedTest
	@ValueSource(strings = { "directive", "statistics", "substitution", "working-days", "assignments", "extension",
			"search", "process" })
	void everyTextIsThereInBothLanguages(String bundle) throws IOException {
		assertThat(texts(bundle + "_en").stringPropertyNames()).isEqualTo(texts(bundle).stringPropertyNames());
	}

	@Test
	void whateverCanHappenHasWords() throws IOException {
		assertThat(texts("directive").stringPropertyNames()).containsAll(names("event.", EventType.values()))
			.containsAll(names("status.", Status.values()))
			.containsAll(names("directives.choice.", StatusChoice.values()))
			.containsAll(names("directive.state.", Assignment.State.values()));
	}

	@Test
	void whateverCanBeAskedForHasWords() throws IOException {
		assertThat(texts("assignments").stringPropertyNames())
			.containsAll(names("assignments.show.", AssignmentChoice.values()))
			.containsAll(names("assignments.priority.", Priority.values()));
	}

	private static Iterable<String> names(String prefix, Enum<?>... values) {
		return Stream.of(values).map((value) -> prefix + value.name()).toList();
	}

	private static Properties texts(String bundle) throws IOException {
		return PropertiesLoaderUtils.loadProperties(new EncodedResource(
				new ClassPathResource("messages/" + bundle + ".properties"), StandardCharsets.UTF_8));
	}

}
