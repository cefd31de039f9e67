package vn.dondoc.annex.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class AnnexPagesTextsTest {

	private static final Pattern USED = Pattern.compile("#\\{(annexes\\.[\\w.]+)[}(]");

	@Test
	void everyTextIsThereInBothLanguages() throws IOException {
		assertThat(keys("messages/annex-pages_en.properties")).isEqualTo(keys("messages/annex-pages.properties"));
	}

	@Test
	void everyTextThatAPageUsesIsThere() throws IOException {
		Resource[] pages = new PathMatchingResourcePatternResolver().getResources("classpath:templates/annex/*.html");
		Set<String> used = Stream.of(pages).flatMap(AnnexPagesTextsTest::texts).collect(Collectors.toSet());
		assertThat(used).hasSizeGreaterThan(50);
		assertThat(keys("messages/annex-pages.properties")).containsAll(used);
	}

	private static Stream<String> texts(Resource page) {
		try {
			return USED.matcher(page.getContentAsString(StandardCharsets.UTF_8)).results().map((text) -> text.group(1));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Set<String> keys(String bundle) throws IOException {
		EncodedResource file = new EncodedResource(new ClassPathResource(bundle), StandardCharsets.UTF_8);
		return PropertiesLoaderUtils.loadProperties(file).stringPropertyNames();
	}

}
