package vn.dondoc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for all tests of a run, an empty database in it for each context. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final AtomicInteger DATABASES = new AtomicInteger();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String name = "test" + DATABASES.incrementAndGet();
		try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		Path data = Path.of("target/test-data", name);
		try {
			// of an earlier run: its letters would be in the mailbox of this one
			FileSystemUtils.deleteRecursively(data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		TestPropertyValues
			.of("dondoc.data-dir=" + data, "dondoc.admin.user=quantri", "dondoc.admin.password=mat-khau-cua-quan-tri",
					"spring.datasource.url=" + Server.POSTGRES.getJdbcUrl("postgres", name),
					"spring.datasource.username=postgres", "spring.datasource.password=postgres")
			.applyTo(context);
	}

	private static final class Server {

		static final EmbeddedPostgres POSTGRES = start();

		private static EmbeddedPostgres start() {
			try {
				EmbeddedPostgres postgres = EmbeddedPostgres.builder()
					.setServerConfig("max_connections", "200")
					.setRegisterShutdownHook(false)
					.start();
				// After the contexts: their pools would wait 30 seconds for a server that
				// has gone
				SpringApplication.getShutdownHandlers().add(() -> close(postgres));
				return postgres;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void close(EmbeddedPostgres postgres) {
			try {
				postgres.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
