package vn.dondoc.simulation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One node in a process of its own, which can be killed and started again. */
final class NodeProcess implements AutoCloseable {

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final String name;

	private final Path clock;

	private final List<String> settings;

	private final int port = freePort();

	private volatile boolean up;

	private volatile Process process;

	NodeProcess(String name, Path clock, List<String> settings) {
		this.name = name;
		this.clock = clock;
		this.settings = settings;
	}

	/** Starts it and waits until it answers. */
	Duration start() {
		long begin = System.nanoTime();
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx320m",
						"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dsimulation.clock=" + this.clock, "-cp",
						System.getProperty("java.class.path"), Node.class.getName(), "--server.port=" + this.port,
						"--dondoc.data-dir=target/simulation/" + this.name));
		command.addAll(this.settings);
		File output = new File("target/simulation/" + this.name + ".log");
		try {
			this.process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(output))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		while (!isHealthy()) {
			if (!this.process.isAlive() || System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(15)) {
				throw new IllegalStateException("Node %s does not start, see %s".formatted(this.name, output));
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
		}
		this.up = true;
		return Duration.ofNanos(System.nanoTime() - begin);
	}

	/** As kill -9 does it: nothing is tidied up. */
	void kill() {
		this.up = false;
		this.process.destroyForcibly().onExit().join();
	}

	boolean isUp() {
		return this.up;
	}

	int port() {
		return this.port;
	}

	String name() {
		return this.name;
	}

	private boolean isHealthy() {
		try {
			return this.http
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/actuator/health"))
					.timeout(Duration.ofSeconds(5))
					.build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		if (this.process != null) {
			kill();
		}
	}

}
