package vn.dondoc.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Agency;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast an annex of many directives to many agencies is issued, against starts of the
 * same process without anything of ours around it, in the same run. Not a test of the
 * build: {@code mvn -Pbenchmark test}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.core-pool-size=4", "dondoc.mail.round=P1D" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(DemoPeople.class)
class IssueBenchmark {

	private static final int DIRECTIVES = Integer.getInteger("benchmark.directives", 1_300);

	private static final int AGENCIES = Integer.getInteger("benchmark.agencies", 100);

	private static final int BARE_STARTS = Integer.getInteger("benchmark.bare", 20_000);

	private static final int THREADS = 4;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private Agencies agencies;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void issueAnAnnexAndStartTheSameProcessesBare() throws Exception {
		List<String> codes = this.agencies.directory()
			.all()
			.stream()
			.filter((agency) -> !agency.collective())
			.map(Agency::code)
			.limit(AGENCIES)
			.toList();
		this.agencies.setMembers("cac-co-quan-trung-uong-dia-phuong", codes);
		issue("warm", 30);
		bare("warm", 3_000);

		double firstBare = bare("a", BARE_STARTS);
		resetPeak();
		double issued = issue("measured", DIRECTIVES);
		long peak = peakHeap();
		double secondBare = bare("b", BARE_STARTS);

		double bare = (firstBare + secondBare) / 2;
		System.out.printf(Locale.ROOT,
				"BENCHMARK issued %,d assignments at %,.0f/s; bare starts %,.0f/s and %,.0f/s; ratio %.2f; peak heap %,d MiB of %,d%n",
				DIRECTIVES * codes.size(), issued, firstBare, secondBare, issued / bare, peak >> 20,
				Runtime.getRuntime().maxMemory() >> 20);
		assertThat(issued).isPositive();
	}

	/**
	 * From sending the file until the last assignment has its process.
	 * @return assignments per second
	 */
	private double issue(String name, int directives) throws IOException {
		byte[] annex = annex(name, directives);
		long before = started();
		long begin = System.nanoTime();
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("file", new ByteArrayResource(annex) {
			@Override
			public String getFilename() {
				return name + ".xlsx";
			}
		});
		ResponseEntity<String> answer = this.http.withBasicAuth("thuongtruc", "thuongtruc")
			.postForEntity("/api/annexes", form, String.class);
		assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
		double recorded = (System.nanoTime() - begin) / 1e9;
		Awaitility.await()
			.atMost(Duration.ofMinutes(30))
			.pollInterval(Duration.ofMillis(200))
			.until(() -> unstarted() == 0);
		double seconds = (System.nanoTime() - begin) / 1e9;
		long count = started() - before;
		System.out.printf(Locale.ROOT, "%s: %,d assignments recorded after %.1f s, all at work after %.1f s%n", name,
				count, recorded, seconds);
		return count / seconds;
	}

	private double bare(String name, int starts) throws Exception {
		AtomicInteger next = new AtomicInteger();
		Date deadline = new Date(System.currentTimeMillis() + Duration.ofDays(300).toMillis());
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		long begin = System.nanoTime();
		List<Future<?>> done = new ArrayList<>();
		for (int thread = 0; thread < THREADS; thread++) {
			done.add(threads.submit(() -> {
				for (int i = next.getAndIncrement(); i < starts; i = next.getAndIncrement()) {
					this.runtime.startProcessInstanceByKey("assignment", "bare-" + name + i,
							Variables.putValue("deadline", deadline).putValue("nextMilestone", deadline));
				}
			}));
		}
		for (Future<?> thread : done) {
			thread.get();
		}
		threads.shutdown();
		return starts / ((System.nanoTime() - begin) / 1e9);
	}

	private static byte[] annex(String name, int directives) throws IOException {
		try (SXSSFWorkbook book = new SXSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			SXSSFSheet sheet = book.createSheet();
			row(sheet, 0, "STT", "Nhiệm vụ", "Văn bản giao nhiệm vụ", "Cơ quan thực hiện", "Thời hạn hoàn thành");
			for (int i = 1; i <= directives; i++) {
				row(sheet, i, String.valueOf(i), "Nhiệm vụ đo tốc độ số " + i + " của lượt " + name,
						"Thông báo số " + (i % 40 + 1) + "-TB/DO ngày 02/01/2026",
						"Các cơ quan Trung ương và địa phương", "31/12/" + (LocalDate.now().getYear() + 1));
			}
			book.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static void row(SXSSFSheet sheet, int number, String... cells) {
		SXSSFRow row = sheet.createRow(number);
		for (int i = 0; i < cells.length; i++) {
			row.createCell(i).setCellValue(cells[i]);
		}
	}

	private long started() {
		return this.jdbc.sql("select count(*) from assignment where started_at is not null").query(Long.class).single();
	}

	private long unstarted() {
		return this.jdbc.sql("select count(*) from assignment where started_at is null and closed_at is null")
			.query(Long.class)
			.single();
	}

	private static void resetPeak() {
		System.gc();
		heap().forEach(MemoryPoolMXBean::resetPeakUsage);
	}

	private static long peakHeap() {
		return heap().stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
	}

	private static List<MemoryPoolMXBean> heap() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

}
