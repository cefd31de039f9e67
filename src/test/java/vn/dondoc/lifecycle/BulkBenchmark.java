package vn.dondoc.lifecycle;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Agency;
import vn.dondoc.web.Client;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long 500 assignments take. Not part of the build: {@code mvn -Pbenchmark test}.
 */
@ServedTest
class BulkBenchmark {

	@Autowired
	private Trace trace;

	@Autowired
	private Agencies agencies;

	@LocalServerPort
	private int port;

	@Test
	void fiveHundredAtOnce() {
		this.trace.now("2025-07-01T08:00:00+07:00");
		String[] single = this.agencies.directory()
			.all()
			.stream()
			.filter((agency) -> !agency.collective())
			.map(Agency::code)
			.limit(50)
			.toArray(String[]::new);
		List<String> numbers = new ArrayList<>();
		for (int i = 1; i <= 10; i++) {
			String directive = this.trace.issue("Nhiệm vụ lớn số " + i, LocalDate.of(2025, 7, 31), single);
			for (String agency : single) {
				numbers.add(directive + "." + agency);
				this.trace.assign(directive + "." + agency);
			}
		}
		measure("remind", numbers, "thuongtruc", "");
		measure("extend", numbers, "thuongtruc", ",\"date\":\"2025-08-31\",\"reason\":\"Mưa lũ\"");
		numbers.forEach(this.trace::report);
		measure("return", numbers, "giamsat", ",\"reason\":\"Thiếu minh chứng\"");
		measure("return", numbers, "giamsat", ",\"reason\":\"Thiếu minh chứng\"");
	}

	private void measure(String action, List<String> numbers, String username, String more) {
		String body = "{\"action\":\"%s\",\"numbers\":[%s]%s}".formatted(action,
				numbers.stream().map((number) -> "\"" + number + "\"").collect(Collectors.joining(",")), more);
		long start = System.nanoTime();
		HttpResponse<String> answer = new Client(this.port).post("/api/assignments/bulk", "application/json", body,
				"Authorization", Client.basic(username, username));
		long millis = (System.nanoTime() - start) / 1_000_000;
		assertThat(answer.statusCode()).isEqualTo(200);
		System.out.printf("%s: %d ms, %d done%n", action, millis, answer.body().split("\"ok\":true", -1).length - 1);
	}

}
