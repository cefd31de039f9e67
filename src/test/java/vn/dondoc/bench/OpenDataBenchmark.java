package vn.dondoc.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.SeededYear;
import vn.dondoc.testing.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * How long another system takes to read the register for the first time, and what a file
 * of all assignments costs. Not a test of the build: {@code mvn -Pbenchmark test}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "dondoc.mail.round=P1D" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(DemoPeople.class)
class OpenDataBenchmark {

	private static final String READER = "Basic "
			+ Base64.getEncoder().encodeToString("lanhdao:lanhdao".getBytes(StandardCharsets.UTF_8));

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void firstReadingsAndFiles() throws Exception {
		SeededYear.record(this.jdbc);
		this.jdbc.sql("vacuum analyze").update();
		for (int i = 0; i < 2; i++) {
			readAll("year, directives", "/api/changes/directives?limit=200");
			readAll("year, assignments", "/api/changes/assignments?limit=1000");
			file("year, directives", "/api/directives.csv");
			file("year, assignments", "/api/assignments.csv?show=ALL");
		}
		many();
		for (int i = 0; i < 2; i++) {
			readAll("130,000", "/api/changes/directives?limit=200");
			String last = readAll("130,000", "/api/changes/assignments?limit=1000");
			readAll("130,000, nothing new", last);
			file("130,000", "/api/directives.csv");
			file("130,000", "/api/assignments.csv?show=ALL");
		}
	}

	private String readAll(String what, String first) throws Exception {
		long start = System.nanoTime();
		long items = 0;
		long slowest = 0;
		int pages = 0;
		String next = first;
		boolean more = true;
		while (more) {
			long page = System.nanoTime();
			String body = get(next, BodyHandlers.ofString()).body();
			slowest = Math.max(slowest, System.nanoTime() - page);
			items += JsonPath.<Integer>read(body, "$.items.length()");
			next = JsonPath.read(body, "$.next");
			more = JsonPath.<Boolean>read(body, "$.more");
			pages++;
		}
		System.out.printf("BENCHMARK %s: %s %,d items in %d pages, %,d ms, slowest page %,d ms%n", what,
				first.replaceAll("\\?.*", ""), items, pages, (System.nanoTime() - start) / 1_000_000,
				slowest / 1_000_000);
		return next;
	}

	private void file(String what, String path) throws Exception {
		System.gc();
		heap().forEach(MemoryPoolMXBean::resetPeakUsage);
		long before = heap().stream().mapToLong((pool) -> pool.getUsage().getUsed()).sum();
		long start = System.nanoTime();
		long lines = 0;
		long bytes = 0;
		byte[] buffer = new byte[65_536];
		try (InputStream content = get(path, BodyHandlers.ofInputStream()).body()) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				bytes += read;
				for (int i = 0; i < read; i++) {
					lines += (buffer[i] == '\n') ? 1 : 0;
				}
			}
		}
		long peak = heap().stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
		System.out.printf("BENCHMARK %s: %s %,d lines, %,d KiB, %,d ms, heap %,d MiB before, peak %,d MiB of %,d%n",
				what, path, lines, bytes >> 10, (System.nanoTime() - start) / 1_000_000, before >> 20, peak >> 20,
				Runtime.getRuntime().maxMemory() >> 20);
	}

	private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> handler)
			throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Authorization", READER)
			.build(), handler);
	}

	/** 1,300 directives at 100 agencies each, every assignment with three events. */
	private void many() {
		this.jdbc.sql("truncate directive cascade").update();
		this.jdbc
			.sql("""
					insert into directive (number, title, deadline_text, deadline_kind, deadline_date, fingerprint, ordinal, issued_at, issued_by)
					select 'NV-' || i, 'Rà soát, báo cáo kết quả thực hiện nhiệm vụ số ' || i, '31/12/2025', 'DATE', '2025-12-31', i, 1, now(), 'thuongtruc'
					from generate_series(1, 1300) i""")
			.update();
		this.jdbc
			.sql("""
					insert into assignment (number, directive_id, agency_code, state, officer, deadline_text, deadline_kind, deadline_date, issued_at, submitted_at, closed_at)
					select number || '.' || code, id, code, case when id % 3 = 0 then 'CLOSED' else 'ASSIGNED' end, 'canbo.' || code,
					  '31/12/2025', 'DATE', '2025-12-31', now(), case when id % 3 = 0 then now() end, case when id % 3 = 0 then now() end
					from directive cross join (select code from agency where kind <> 'COLLECTIVE' order by code limit 100) a""")
			.update();
		this.jdbc.sql("""
				insert into assignment_deadline (assignment_id, text, kind, date, recorded_at, recorded_by)
				select id, deadline_text, deadline_kind, deadline_date, issued_at, 'thuongtruc' from assignment""")
			.update();
		for (String type : List.of("ASSIGNMENT_ISSUED", "OFFICER_ASSIGNED", "ESCALATED")) {
			this.jdbc.sql("""
					insert into event (at, actor, type, directive_id, assignment_id)
					select now(), 'system', ?, directive_id, id from assignment order by id""").param(type).update();
		}
		this.jdbc.sql("vacuum analyze").update();
	}

	private static List<MemoryPoolMXBean> heap() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

}
