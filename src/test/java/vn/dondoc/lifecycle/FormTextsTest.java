package vn.dondoc.lifecycle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class FormTextsTest {

	private static final Pattern USED = Pattern.compile("[\"']((?:form|issue)\\.[a-z-]+(?:\\.[a-z-]+)*)[\"']");

	@Test
	void everyTextIsThereInBothLanguages() throws IOException {
		assertThat(texts("messages/forms_en.properties").stringPropertyNames())
			.isEqualTo(texts("messages/forms.properties").stringPropertyNames());
	}

	@Test
	void everyTextThatAFormNamesIsThere() throws IOException {
		Set<String> used = new TreeSet<>();
		try (var files = Files.list(Path.of("forms"))) {
			for (Path file : files.toList()) {
				used.addAll(USED.matcher(Files.readString(file))
					.results()
					.map((found) -> found.group(1))
					.collect(Collectors.toSet()));
			}
		}
		assertThat(used).hasSizeGreaterThan(50);
		assertThat(texts("messages/forms.properties").stringPropertyNames()).containsAll(used);
	}

	private static Properties texts(String bundle) throws IOException {
		return PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource(bundle), StandardCharsets.UTF_8));
	}

}
