package vn.dondoc.lifecycle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The texts of Tasklist's forms: scripts take them from the same bundles as pages do. */
@RestController
class FormTexts {

	private final MessageSource messages;

	private final Set<String> keys;

	FormTexts(MessageSource messages) throws IOException {
		this.messages = messages;
		this.keys = keys("forms").collect(Collectors.toSet());
		keys("policy").filter((key) -> key.startsWith("policy.role.") || "policy.told".equals(key))
			.forEach(this.keys::add);
	}

	private static Stream<String> keys(String bundle) throws IOException {
		return PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource("messages/" + bundle + ".properties"),
					StandardCharsets.UTF_8))
			.stringPropertyNames()
			.stream();
	}

	@GetMapping("/api/texts/forms")
	Map<String, String> texts(Locale locale) {
		Map<String, String> texts = new TreeMap<>();
		this.keys.forEach((key) -> texts.put(key, this.messages.getMessage(key, null, locale)));
		return texts;
	}

}
