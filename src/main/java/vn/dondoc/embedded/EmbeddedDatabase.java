package vn.dondoc.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL of our own, its data kept in the data directory over restarts. The pool
 * depends on this bean, so Spring closes the pool first and stops the server after it.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	static final String USER = "postgres";

	private static final String NAME = "dondoc";

	/** The library switches the first three off or weakens them: made for tests. */
	private static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on",
			"full_page_writes", "on");

	private final EmbeddedPostgres server;

	EmbeddedDatabase(DataDirectory directory) throws IOException {
		Path cluster = directory.resolve("postgres");
		OrphanedServer.stop(cluster);
		UnfinishedCluster.setAside(cluster);
		this.server = start(cluster, directory.resolve("postgres-bin").toFile(), directory.resolve("postgres.log"));
		try {
			checkDurable();
			createDatabase();
			UnfinishedCluster.markFinished(cluster);
		}
		catch (RuntimeException | IOException ex) {
			this.server.close();
			throw ex;
		}
	}

	private static EmbeddedPostgres start(Path cluster, File binaries, Path log) throws IOException {
		// A file, not a pipe: the server must outlive the reader of the pipe.
		ProcessBuilder.Redirect output = ProcessBuilder.Redirect.appendTo(log.toFile());
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(cluster)
			.setCleanDataDirectory(false)
			.setOverrideWorkingDirectory(binaries)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofSeconds(60))
			.setOutputRedirector(output)
			.setErrorRedirector(output)
			// Byte order is the fast one for keys; lists that people read name the
			// collation "vi-x-icu".
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("locale", "C")
			.setServerConfig("listen_addresses", "localhost")
			.setServerConfig("unix_socket_directories", "")
			.setServerConfig("shared_buffers", "256MB")
			.setServerConfig("max_connections", "40")
			.setServerConfig("jit", "off");
		DURABLE.forEach(builder::setServerConfig);
		return builder.start();
	}

	private void checkDurable() {
		JdbcClient jdbc = JdbcClient.create(this.server.getPostgresDatabase());
		DURABLE.forEach((setting, value) -> {
			String actual = jdbc.sql("show " + setting).query(String.class).single();
			if (!value.equals(actual)) {
				throw new IllegalStateException("PostgreSQL runs with %s = %s".formatted(setting, actual));
			}
		});
	}

	private void createDatabase() {
		JdbcClient jdbc = JdbcClient.create(this.server.getPostgresDatabase());
		if (jdbc.sql("select from pg_database where datname = ?").param(NAME).query().listOfRows().isEmpty()) {
			jdbc.sql("create database " + NAME).update();
		}
	}

	DataSource dataSource() {
		return this.server.getDatabase(USER, NAME);
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://localhost:%d/%s".formatted(this.server.getPort(), NAME);
	}

	@Override
	public String getUsername() {
		return USER;
	}

	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public void close() throws IOException {
		// The server is given 5 seconds to stop: with the buffers written it needs none.
		JdbcClient.create(this.server.getPostgresDatabase()).sql("checkpoint").update();
		this.server.close();
	}

}
