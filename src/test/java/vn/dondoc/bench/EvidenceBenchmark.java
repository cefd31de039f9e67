package vn.dondoc.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Evidence of 100 MB up and down over HTTP, and what that takes of the memory. Not a test
 * of the build:
 * {@code mvn -Pbenchmark test -Dtest=EvidenceBenchmark -Dbenchmark.heap=512m}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "dondoc.mail.round=P1D" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(DemoPeople.class)
class EvidenceBenchmark {

	private static final int SIZE = 100 << 20;

	private static final String OFFICER = "canbo.bo-y-te";

	private final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@Test
	void hundredMegabytesUpAndDown(@TempDir Path directory) throws Exception {
		String number = assignment();
		run(number, file(directory, 1 << 20), "warm");
		for (int round = 1; round <= 3; round++) {
			run(number, file(directory, SIZE - round), "round " + round);
		}
	}

	private void run(String number, Path file, String name) throws Exception {
		String id;
		try (Heap heap = new Heap()) {
			long begin = System.nanoTime();
			HttpResponse<String> kept = upload(number, file);
			say(name + " up", file, begin, heap);
			assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
			id = new ObjectMapper().readTree(kept.body()).get("id").asText();
		}
		try (Heap heap = new Heap()) {
			long begin = System.nanoTime();
			download(id, file);
			say(name + " down", file, begin, heap);
		}
	}

	private static void say(String name, Path file, long begin, Heap heap) throws IOException {
		System.out.printf(Locale.ROOT, "BENCHMARK evidence %s: %,d bytes in %.1f s; peak heap %s of %d%n", name,
				Files.size(file), (System.nanoTime() - begin) / 1e9, heap, Runtime.getRuntime().maxMemory() >> 20);
	}

	private void download(String id, Path file) throws Exception {
		HttpResponse<InputStream> content = this.http.send(request("/api/evidence/" + id + "/content").build(),
				BodyHandlers.ofInputStream());
		assertThat(content.statusCode()).isEqualTo(200);
		try (InputStream down = content.body(); InputStream sent = Files.newInputStream(file)) {
			byte[] next = sent.readNBytes(1 << 16);
			while (next.length > 0) {
				assertThat(down.readNBytes(next.length)).isEqualTo(next);
				next = sent.readNBytes(1 << 16);
			}
			assertThat(down.read()).isNegative();
		}
	}

	private HttpResponse<String> upload(String number, Path file) throws Exception {
		String boundary = "----ranh-gioi";
		byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
				+ file.getFileName() + "\"\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8);
		byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
		return this.http.send(request("/api/assignments/" + number + "/evidence")
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(BodyPublishers.concat(BodyPublishers.ofByteArray(head), BodyPublishers.ofFile(file),
					BodyPublishers.ofByteArray(tail)))
			.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Authorization", "Basic "
					+ Base64.getEncoder().encodeToString((OFFICER + ":" + OFFICER).getBytes(StandardCharsets.UTF_8)));
	}

	/** A PDF file as far as its head says; the rest cannot be compressed. */
	private static Path file(Path directory, int size) throws IOException {
		byte[] content = new byte[size];
		new Random(size).nextBytes(content);
		System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
		return Files.write(directory.resolve("bao-cao-" + size + ".pdf"), content);
	}

	/** One that its officer works on; no process is needed for that. */
	private String assignment() {
		long directive = this.jdbc
			.sql("""
					insert into directive (number, title, deadline_text, deadline_kind, fingerprint, ordinal, issued_at, issued_by)
					values ('NV-DO', 'Đo', 'Thường xuyên', 'RECURRING', 'do', 1, now(), 'thuongtruc') returning id""")
			.query(Long.class)
			.single();
		this.jdbc
			.sql("""
					insert into assignment (number, directive_id, agency_code, state, officer, deadline_text, deadline_kind, issued_at)
					values ('NV-DO.bo-y-te', ?, 'bo-y-te', 'ASSIGNED', ?, 'Thường xuyên', 'RECURRING', now())""")
			.params(directive, OFFICER)
			.update();
		return "NV-DO.bo-y-te";
	}

	/** Looks at the heap of this process, the client included, until it is closed. */
	private static final class Heap implements AutoCloseable {

		private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

		private final AtomicLong used = new AtomicLong();

		private final AtomicLong live = new AtomicLong();

		Heap() {
			System.gc();
			this.timer.scheduleAtFixedRate(this::look, 0, 10, TimeUnit.MILLISECONDS);
		}

		private void look() {
			this.used.accumulateAndGet(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
			this.live.accumulateAndGet(ManagementFactory.getMemoryPoolMXBeans()
				.stream()
				.filter((pool) -> pool.getType() == MemoryType.HEAP)
				.map(MemoryPoolMXBean::getCollectionUsage)
				.filter(Objects::nonNull)
				.mapToLong(MemoryUsage::getUsed)
				.sum(), Math::max);
		}

		@Override
		public String toString() {
			return "%d MiB (%d left by collections)".formatted(this.used.get() >> 20, this.live.get() >> 20);
		}

		@Override
		public void close() {
			this.timer.shutdownNow();
		}

	}

}
