package vn.dondoc.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.util.LinuxUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseTests {

	@TempDir
	private Path path;

	@Test
	void keepsWhatItHasConfirmedAfterItsApplicationWasKilled() throws Exception {
		try (DataDirectory directory = new DataDirectory(this.path)) {
			List<String> command;
			try (EmbeddedDatabase database = new EmbeddedDatabase(directory)) {
				JdbcClient jdbc = JdbcClient.create(database.dataSource());
				assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
				assertThat(jdbc.sql("show synchronous_commit").query(String.class).single()).isEqualTo("on");
				assertThat(jdbc.sql("show full_page_writes").query(String.class).single()).isEqualTo("on");
				jdbc.sql("create table kept as values ('Đà Nẵng'), ('Điện Biên'), ('Cà Mau')").update();
				command = commandOfServer();
			}
			Process orphan = new ProcessBuilder(command).redirectErrorStream(true).start();
			assertThat(orphan.inputReader().lines().anyMatch((line) -> line.contains("ready to accept connections")))
				.isTrue();
			try (EmbeddedDatabase database = new EmbeddedDatabase(directory)) {
				assertThat(orphan.isAlive()).isFalse();
				assertThat(JdbcClient.create(database.dataSource())
					.sql("select column1 from kept order by column1 collate \"vi-x-icu\"")
					.query(String.class)
					.list()).containsExactly("Cà Mau", "Đà Nẵng", "Điện Biên");
			}
		}
	}

	@Test
	void beginsAnewWhereItsCreationWasCutOff() throws Exception {
		Path cluster = Files.createDirectories(this.path.resolve("postgres"));
		Files.writeString(cluster.resolve("postgresql.conf"), "# half a cluster");
		try (DataDirectory directory = new DataDirectory(this.path);
				EmbeddedDatabase database = new EmbeddedDatabase(directory)) {
			assertThat(JdbcClient.create(database.dataSource()).sql("select 1").query(Integer.class).single())
				.isEqualTo(1);
		}
	}

	@Test
	void startsBesideAnotherProgramThatHasTheNumberOfItsOldProcess() throws Exception {
		try (DataDirectory directory = new DataDirectory(this.path)) {
			new EmbeddedDatabase(directory).close();
			Files.writeString(this.path.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
			new EmbeddedDatabase(directory).close();
		}
	}

	private List<String> commandOfServer() throws Exception {
		String pid = Files.readAllLines(this.path.resolve("postgres/postmaster.pid")).get(0);
		ProcessHandle.Info server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow().info();
		List<String> command = new ArrayList<>();
		if (LinuxUtils.isUnshareAvailable()) {
			// PostgreSQL refuses to run as root
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(server.command().orElseThrow());
		command.addAll(List.of(server.arguments().orElseThrow()));
		return command;
	}

}
