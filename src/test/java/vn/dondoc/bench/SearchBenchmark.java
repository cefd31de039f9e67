package vn.dondoc.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long people wait for what they look for among many directives with a report of each
 * of their agencies: over HTTP, sign-in and page included. Not a test of the build:
 * {@code mvn -Pbenchmark test -Dtest=SearchBenchmark}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "dondoc.mail.round=P1D" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(DemoPeople.class)
class SearchBenchmark {

	private static final int DIRECTIVES = Integer.getInteger("benchmark.directives", 1_300);

	private static final int AGENCIES = Integer.getInteger("benchmark.agencies", 100);

	private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 15);

	/**
	 * Texts of a few dozen words, the first of them frequent, and now and then a word of
	 * its own.
	 */
	private static final String TEXTS = """
			create table bench_text as
			select r as id, (select string_agg(case when random() < 0.02 then 'hiếm' || (random() * 20000)::int
			  else words[1 + floor(cardinality(words) * power(random(), 2))::int + 0 * r * g] end, ' ')
			  from generate_series(1, 60) g) as text
			from generate_series(1, 4000) r cross join (select string_to_array(
			  'của và các thực hiện báo cáo kế hoạch triển khai nhiệm vụ cơ sở dữ liệu chuyển đổi số quy định hướng dẫn '
			  || 'hoàn thành ban hành rà soát hệ thống thông tin cán bộ địa phương tỉnh thành phố bộ ngành đề án nghị quyết kết quả '
			  || 'văn bản thủ tục hành chính đất đai y tế giáo dục đào tạo khoa học công nghệ tài chính đầu tư xây dựng '
			  || 'giao thông môi trường tư pháp nội vụ tiến độ chậm vướng mắc giải pháp xã phường phần mềm hạ tầng trực tuyến', ' ') as words) w""";

	private static final List<String> ASKED = List.of("hiếm777", "báo", "b", "th", "\"chuyển đổi số\"",
			"dữ liệu đất đai tỉnh", "03-TB/BCĐTW", "bộ y tế hạ tầng", "không có ở đâu", "NV-2025-00777");

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void howLongPeopleWait() {
		fill();
		Map<String, List<Double>> all = new LinkedHashMap<>();
		for (String who : List.of("thuongtruc", "giamsat", "canbo.bo-y-te")) {
			for (String asked : ASKED) {
				List<Double> times = new ArrayList<>();
				for (int i = 0; i < ROUNDS + 3; i++) {
					double time = search(who, asked);
					if (i >= 3) {
						times.add(time);
					}
				}
				all.put(who + " " + asked, times);
			}
			for (String page : List.of("/account", "/directives/NV-2025-00001",
					"/directives/NV-2025-00001/live?stamp=601", "/directives?q=dữ liệu", "/assignments?q=dữ liệu")) {
				get(who, page);
				all.put(who + " " + page, rounds(() -> get(who, page)));
			}
		}
		all.forEach((name, times) -> System.out.printf(Locale.ROOT, "BENCHMARK %-45s median %4.0f ms, p95 %4.0f ms%n",
				name, at(times, 0.5), at(times, 0.95)));
		assertThat(all).isNotEmpty();
	}

	private List<Double> rounds(Runnable work) {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			long begin = System.nanoTime();
			work.run();
			times.add((System.nanoTime() - begin) / 1e6);
		}
		return times;
	}

	private double search(String who, String asked) {
		long begin = System.nanoTime();
		ResponseEntity<String> answer = this.http.withBasicAuth(who, who)
			.getForEntity("/search?q={q}", String.class, asked);
		double time = (System.nanoTime() - begin) / 1e6;
		assertThat(answer.getStatusCode().value()).isEqualTo(200);
		return time;
	}

	private void get(String who, String path) {
		assertThat(this.http.withBasicAuth(who, who).getForEntity(path, String.class).getStatusCode().value()).isIn(200,
				204, 403);
	}

	private static double at(List<Double> times, double share) {
		double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
	}

	private long count(String what) {
		return this.jdbc.sql("select count(*) from " + what).query(Long.class).single();
	}

	private void fill() {
		for (String sql : Arrays.asList(TEXTS,
				"""
						insert into directive (number, title, product, deadline_text, deadline_kind, deadline_date, fingerprint,
						  ordinal, issued_at, issued_by)
						select 'NV-2025-' || lpad(i::text, 5, '0'), (select left(text, 180) from bench_text where id = i),
						  (select left(text, 60) from bench_text where id = i + 1300), '31/12/2025', 'DATE', '2025-12-31', 'f' || i, 1,
						  now(), 'thuongtruc'
						from generate_series(1, %d) i"""
					.formatted(DIRECTIVES),
				"""
						insert into directive_document select id, 0, (id %% 40) || '-TB/BCĐTW', null,
						  'Thông báo số ' || lpad((id %% 40)::text, 2, '0') || '-TB/BCĐTW ngày 06/3/2025' from directive
						""".replace("%%", "%"),
				"""
						insert into assignment (number, directive_id, agency_code, state, deadline_text, deadline_kind, deadline_date,
						  issued_at, submitted_at)
						select d.number || '.' || code, d.id, code, 'REPORTED', '31/12/2025', 'DATE', '2025-12-31', now(), now()
						from directive d cross join (select code from agency where kind <> 'COLLECTIVE'
						  order by code <> 'bo-y-te', code limit %d) a"""
					.formatted(AGENCIES),
				"""
						insert into assignment_deadline (assignment_id, text, kind, date, recorded_at, recorded_by)
						select id, deadline_text, deadline_kind, deadline_date, issued_at, 'thuongtruc' from assignment""",
				"""
						insert into report (assignment_id, result, submitted_at, submitted_by)
						select a.id, t.text || ' riêng ' || (a.id % 5000), now(), 'canbo' from assignment a
						join bench_text t on t.id = 1 + (a.id * 7919) % 4000""",
				"""
						insert into event (at, actor, type, directive_id, assignment_id)
						select now() - (200 - a.id %% 97) * interval '1 hour' * kind.position, 'canbo.' || agency_code, kind.type,
						  directive_id, a.id
						from assignment a cross join unnest(array['ASSIGNMENT_ISSUED', 'OFFICER_ASSIGNED', 'REPORT_SUBMITTED',
						  'REPORT_RETURNED', 'OVERDUE_FLAGGED', 'REPORT_SUBMITTED']) with ordinality as kind(type, position)
						where directive_id = (select id from directive where number = 'NV-2025-00001')
						union all select now(), 'thuongtruc', 'DIRECTIVE_ISSUED', id, null from directive where number = 'NV-2025-00001'
						"""
					.replace("%%", "%"),
				"analyze")) {
			this.jdbc.sql(sql).update();
		}
		System.out.printf(Locale.ROOT, "BENCHMARK %,d reports of %,d directives; the supervisor has %,d agencies%n",
				count("search_report"), DIRECTIVES, count("appointment where username = 'giamsat'"));
	}

}
