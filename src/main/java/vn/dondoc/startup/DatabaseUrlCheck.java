package vn.dondoc.startup;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/** Refuses an address that is not one of PostgreSQL before anything is made of it. */
class DatabaseUrlCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String PREFIX = "jdbc:postgresql:";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String url = context.getEnvironment().getProperty("spring.datasource.url");
		if (StringUtils.hasText(url) && !url.startsWith(PREFIX)) {
			throw new StartRefusedException("database-url-invalid");
		}
	}

}
