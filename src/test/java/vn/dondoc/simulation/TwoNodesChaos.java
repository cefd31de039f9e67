package vn.dondoc.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A month at two nodes on one database, of which one is killed ten times: nobody is told
 * too much, too little or twice, but for letters that a killed node had handed over and
 * not yet noted, which come again under the same Message-ID. Takes minutes, so it is no
 * test of the build: {@code mvn -Pchaos test}.
 */
class TwoNodesChaos {

	private static final int KILLS = Integer.getInteger("simulation.kills", 10);

	private static final long SEED = Long.getLong("simulation.seed", 4);

	private final Sink sink = new Sink();

	private EmbeddedPostgres postgres;

	private SharedClock clock;

	private List<NodeProcess> nodes;

	@BeforeEach
	void start() throws IOException {
		Path folder = Files.createDirectories(Path.of("target/simulation")).toAbsolutePath();
		Path time = Files.createTempFile(folder, "clock", "");
		this.clock = SharedClock.in(time);
		this.clock.set(LocalDate.of(2025, 4, 1).atStartOfDay(Simulation.ZONE).toInstant());
		this.postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
		List<String> settings = List.of("--spring.datasource.url=" + this.postgres.getJdbcUrl("postgres", "postgres"),
				"--spring.datasource.username=postgres", "--spring.datasource.password=postgres",
				"--spring.datasource.hikari.maximum-pool-size=8", "--spring.mail.host=127.0.0.1",
				"--spring.mail.port=" + this.sink.port(), "--dondoc.admin.user=quantri",
				"--dondoc.admin.password=mat-khau-cua-quan-tri", "--dondoc.mail.round=PT0.1S",
				"--dondoc.mail.per-minute=0", "--camunda.bpm.job-execution.wait-time-in-millis=50",
				"--camunda.bpm.job-execution.max-wait=200");
		this.nodes = List.of(new NodeProcess("a", time, settings), new NodeProcess("b", time, settings));
	}

	@AfterEach
	void stop() throws IOException {
		this.nodes.forEach(NodeProcess::close);
		this.postgres.close();
		this.sink.close();
	}

	@Test
	void whicheverNodeDiesTheLettersAreTheSame() {
		LocalDate first = LocalDate.of(2025, 4, 1);
		LocalDate last = LocalDate.of(2025, 5, 6);
		Cast cast = CastConfiguration.CAST;
		Random random = new Random(SEED);
		Directives directives = new Directives(random, cast, LocalDate.of(2025, 4, 30));
		TreeMap<LocalDateTime, List<Action>> actions = directives.issue(80, first, 20);
		directives.review(actions, LocalDate.of(2025, 4, 14), LocalDate.of(2025, 4, 22));
		Plan plan = Plan.of(cast, first, last, actions, List.of());
		try (Killer killer = new Killer(this.nodes, this.sink, KILLS, plan.steps().size(), random)) {
			Office office = new Office(killer::port, cast);
			Simulation simulation = new Simulation(office, this.sink,
					new Quiet(JdbcClient.create(this.postgres.getPostgresDatabase())), this.clock::set, killer::atStep);
			Comparison comparison = simulation.play(plan);

			System.out.println(killer.table());
			System.out.printf("%d directives in %d steps: %s%n", plan.directives(), plan.steps().size(), comparison);
			assertThat(comparison.differences()).as(comparison.report(Path.of("target/simulation/two-nodes.txt")))
				.isEmpty();
			assertThat(killer.kills()).isEqualTo(KILLS);
			assertThat(this.sink.repeats()).as("letters that came again").isLessThanOrEqualTo(KILLS);
		}
	}

}
