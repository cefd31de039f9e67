package vn.dondoc.figurecheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class FigureCheckTextsTests {

	@Test
	void everyTextIsThereInBothLanguages() throws IOException {
		Set<String> keys = keys("messages/figure-check.properties");
		assertThat(keys("messages/figure-check_en.properties")).isEqualTo(keys);
		assertThat(keys).containsAll(Stream.of(Rule.values()).map((rule) -> "figureCheck.rule." + rule).toList())
			.containsAll(Stream.of(Figure.values()).map((figure) -> "figureCheck.figure." + figure).toList());
	}

	private static Set<String> keys(String bundle) throws IOException {
		return PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource(bundle), StandardCharsets.UTF_8))
			.stringPropertyNames();
	}

}
