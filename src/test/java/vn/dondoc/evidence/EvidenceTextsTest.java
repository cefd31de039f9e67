package vn.dondoc.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceTextsTest {

	@Test
	void everyTextIsThereInBothLanguages() throws IOException {
		Set<String> vietnamese = keys("messages/evidence.properties");
		assertThat(keys("messages/evidence_en.properties")).isEqualTo(vietnamese);
		for (EvidenceRefused.Reason reason : EvidenceRefused.Reason.values()) {
			assertThat(vietnamese).contains("evidence.refused." + reason);
		}
	}

	private static Set<String> keys(String bundle) throws IOException {
		EncodedResource file = new EncodedResource(new ClassPathResource(bundle), StandardCharsets.UTF_8);
		return PropertiesLoaderUtils.loadProperties(file).stringPropertyNames();
	}

}
