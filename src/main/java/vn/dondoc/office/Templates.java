package vn.dondoc.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The Word templates. */
@Component
class Templates {

	static final List<String> NAMES = List.of("annex-landscape", "annex-portrait", "covering-letter");

	/** The one in force. */
	byte[] current(String name) throws IOException {
		if (!NAMES.contains(name)) {
			throw new IllegalArgumentException(name);
		}
		try (InputStream file = new ClassPathResource("office/" + name + ".docx").getInputStream()) {
			return file.readAllBytes();
		}
	}

}
