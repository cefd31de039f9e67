package vn.dondoc.simulation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.calendar.ClockMoved;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TestTime;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A year of three hundred directives at forty agencies: nobody is told too much, too
 * little or twice. Jobs and letters go as they do in service. The whole year takes some
 * minutes: {@code mvn test -Dtest=SimulatedYearTest -Dsimulation.until=2026-01-16}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dondoc.mail.round=PT0.05S", "dondoc.mail.per-minute=0",
				"camunda.bpm.job-execution.wait-time-in-millis=20", "camunda.bpm.job-execution.max-wait=50" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ TestTime.class, CastConfiguration.class })
class SimulatedYearTest {

	private static final Logger log = LoggerFactory.getLogger(SimulatedYearTest.class);

	private static final long SEED = Long.getLong("simulation.seed", 2025);

	private static final Sink SINK = new Sink();

	@Autowired
	private MovedClock clock;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void mail(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", SINK::port);
	}

	@AfterAll
	static void close() {
		SINK.close();
	}

	@Test
	void everyLetterOfAYearIsTheOneThatWasToGoOut() {
		LocalDate first = LocalDate.of(2025, 1, 1);
		// the build plays the first quarter, with Tết, a review and days without power
		LocalDate last = LocalDate.parse(System.getProperty("simulation.until", "2025-03-31"));
		Cast cast = CastConfiguration.CAST;
		Directives directives = new Directives(new Random(SEED), cast, LocalDate.of(2025, 12, 31));
		TreeMap<LocalDateTime, List<Action>> actions = directives.issue(300, first, 345);
		directives.review(actions, LocalDate.of(2025, 2, 24), LocalDate.of(2025, 3, 5));
		directives.review(actions, LocalDate.of(2025, 10, 6), LocalDate.of(2025, 10, 17));
		List<Sleep> sleeps = List.of(
				new Sleep(LocalDateTime.of(2025, 3, 13, 18, 0), LocalDateTime.of(2025, 3, 17, 10, 0)),
				new Sleep(LocalDateTime.of(2025, 10, 21, 5, 0), LocalDateTime.of(2025, 10, 24, 9, 30)));
		Plan plan = Plan.of(cast, first, last, actions, sleeps);
		Office office = new Office(() -> this.port, cast);
		Simulation simulation = new Simulation(office, SINK, new Quiet(this.jdbc), this::moveTo, (step) -> {
		});

		long start = System.nanoTime();
		Comparison comparison = simulation.play(plan);

		log.info("{} directives in {} steps: {}; {} s", plan.directives(), plan.steps().size(), comparison,
				Duration.ofNanos(System.nanoTime() - start).toSeconds());
		assertThat(comparison.differences()).as(comparison.report(Path.of("target/simulation/year.txt"))).isEmpty();
		assertThat(SINK.repeats()).as("letters that came twice").isZero();
		assertThat(comparison.standing()).as("letters that say how the agency stands").isPositive();
		assertThat(plan.directives()).isPositive();
	}

	private void moveTo(Instant now) {
		Instant before = this.clock.instant();
		this.clock.set(now.atZone(Simulation.ZONE).toOffsetDateTime().toString());
		this.events.publishEvent(new ClockMoved(before, now));
	}

}
