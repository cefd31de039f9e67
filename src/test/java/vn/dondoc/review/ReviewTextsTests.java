package vn.dondoc.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewTextsTests {

	private static final Pattern USED = Pattern.compile("#\\{(reviews\\.[\\w.]+)[}(]");

	@Test
	void everyTextIsThereInBothLanguages() throws IOException {
		assertThat(keys("messages/review_en.properties")).isEqualTo(keys("messages/review.properties"));
	}

	@Test
	void everyTextThatAPageUsesIsThere() throws IOException {
		Set<String> used = new TreeSet<>();
		for (Resource page : new PathMatchingResourcePatternResolver()
			.getResources("classpath:templates/review/*.html")) {
			USED.matcher(page.getContentAsString(StandardCharsets.UTF_8))
				.results()
				.forEach((text) -> used.add(text.group(1)));
		}
		assertThat(used).hasSizeGreaterThan(40);
		assertThat(keys("messages/review.properties")).containsAll(used)
			.containsAll(Stream.of(Answer.values()).map((answer) -> "reviews.answer." + answer).toList())
			.containsAll(
					Stream.of(AgencyPart.Standing.values()).map((standing) -> "reviews.standing." + standing).toList())
			.containsAll(Stream.of(Line.Decision.State.values()).map((state) -> "reviews.decision." + state).toList());
	}

	private static Set<String> keys(String bundle) throws IOException {
		EncodedResource file = new EncodedResource(new ClassPathResource(bundle), StandardCharsets.UTF_8);
		return PropertiesLoaderUtils.loadProperties(file).stringPropertyNames();
	}

}
