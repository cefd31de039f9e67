package vn.dondoc.embedded;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class DataDirectoryConfiguration {

	/**
	 * Lazy: where no part is embedded, nothing is written and nothing locked. A string,
	 * as a relative Path would be looked for on the class path first.
	 */
	@Bean
	@Lazy
	DataDirectory dataDirectory(@Value("${dondoc.data-dir}") String path) {
		return new DataDirectory(Path.of(path));
	}

}
