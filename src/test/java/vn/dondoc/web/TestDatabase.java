package vn.dondoc.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A PostgreSQL of the test's own, gone with its JVM. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			String url = EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
			TestPropertyValues.of("DONDOC_DB_URL=" + url, "DONDOC_DB_USER=postgres", "DONDOC_DB_PASSWORD=postgres")
				.applyTo(context);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
