package vn.dondoc.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class WebTextsTest {

	@Test
	void everyTextIsThereInBothLanguages() throws IOException {
		assertThat(keys("messages/web_en.properties")).isEqualTo(keys("messages/web.properties"));
		assertThat(keys("messages/account_en.properties")).isEqualTo(keys("messages/account.properties"));
		assertThat(keys("messages/people_en.properties")).isEqualTo(keys("messages/people.properties"));
	}

	private static Object keys(String bundle) throws IOException {
		EncodedResource file = new EncodedResource(new ClassPathResource(bundle), StandardCharsets.UTF_8);
		return PropertiesLoaderUtils.loadProperties(file).stringPropertyNames();
	}

}
