package vn.dondoc.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays a plan to the application. */
final class Simulation {

	private static final Logger log = LoggerFactory.getLogger(Simulation.class);

	static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	/** Seconds of real time that a step may take before the clock goes on a little. */
	private static final int PATIENCE = 5;

	/** The same just before midnight. */
	private static final int GREAT_PATIENCE = 120;

	private final Office office;

	private final Sink sink;

	private final Quiet quiet;

	private final Consumer<Instant> clock;

	private final Consumer<Step> beginning;

	Simulation(Office office, Sink sink, Quiet quiet, Consumer<Instant> clock, Consumer<Step> beginning) {
		this.beginning = beginning;
		this.office = office;
		this.sink = sink;
		this.quiet = quiet;
		this.clock = clock;
	}

	Comparison play(Plan plan) {
		LocalDate first = plan.steps().get(0).at().toLocalDate();
		Oracle oracle = new Oracle(plan.cast(), first);
		Comparison comparison = new Comparison();
		for (Step step : plan.steps()) {
			Instant now = step.at().atZone(ZONE).toInstant();
			this.clock.accept(now);
			this.beginning.accept(step);
			step.actions().forEach(this.office::take);
			settle(step, now);
			List<Sink.Letter> letters = this.sink.take();
			Set<News> expected = oracle.tell(step);
			comparison.add(step, expected, letters, this.office);
			if (step.at().getDayOfMonth() == 1 && step.at().toLocalTime().equals(Plan.MIDNIGHT)) {
				log.info(comparison.at(step));
			}
		}
		return comparison;
	}

	private void settle(Step step, Instant now) {
		Instant time = now;
		int patience = (step.at().getHour() == 23) ? GREAT_PATIENCE : PATIENCE;
		for (int tries = 0; !this.quiet.await(time, patience); tries++) {
			if (tries == 60) {
				throw new IllegalStateException("At %s there is no end: %s".formatted(step.at(), this.quiet.left()));
			}
			// jobs of a node that was killed are free again after a while
			time = time.plusSeconds(20);
			this.clock.accept(time);
		}
		Instant later = this.quiet.shortWait(time);
		if (later != null) {
			this.clock.accept(later);
			settle(step, later);
		}
	}

}
