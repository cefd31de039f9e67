package vn.dondoc.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.startup.StartupText;

/**
 * The PostgreSQL that a killed application left running. Its own recovery makes every
 * commit good that it had confirmed, whichever way it is stopped here.
 */
final class OrphanedServer {

	private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private OrphanedServer() {
	}

	/** Stops the server that runs in the cluster, if there is one. */
	static void stop(Path cluster) throws IOException {
		Path pidFile = cluster.resolve("postmaster.pid");
		if (Files.notExists(pidFile)) {
			return;
		}
		Optional<ProcessHandle> server = pid(pidFile).flatMap(ProcessHandle::of).filter(OrphanedServer::isPostgres);
		if (server.isEmpty()) {
			// After a crash of the machine the number may belong to anybody; PostgreSQL
			// would refuse to start beside such a process.
			Files.deleteIfExists(pidFile);
			return;
		}
		log.warn(StartupText.of("orphan-stopping", String.valueOf(server.get().pid())));
		List<ProcessHandle> workers = server.get().descendants().toList();
		server.get().destroy();
		if (!ended(server.get())) {
			server.get().destroyForcibly();
			ended(server.get());
		}
		workers.forEach(OrphanedServer::ended);
	}

	private static Optional<Long> pid(Path pidFile) throws IOException {
		try {
			return Files.readAllLines(pidFile).stream().findFirst().map((line) -> Long.valueOf(line.trim()));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info()
			.command()
			.map(Path::of)
			.map(Path::getFileName)
			.map(Path::toString)
			.orElse("")
			.startsWith("postgres");
	}

	private static boolean ended(ProcessHandle process) {
		try {
			process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
