package vn.dondoc.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is to happen, moment by moment: every midnight, every morning, and what people do.
 */
record Plan(Cast cast, List<Step> steps, int directives) {

	static final LocalTime MIDNIGHT = LocalTime.of(0, 0, 30);

	static final LocalTime MORNING = LocalTime.of(7, 30);

	/** A plan of a period in which the machine is off now and then. */
	static Plan of(Cast cast, LocalDate from, LocalDate to, TreeMap<LocalDateTime, List<Action>> actions,
			List<Sleep> sleeps) {
		sleeps.forEach((sleep) -> sleep.postpone(actions));
		TreeMap<LocalDateTime, List<Action>> steps = new TreeMap<>(
				actions.subMap(from.atStartOfDay(), to.plusDays(1).atStartOfDay()));
		Stream<LocalDateTime> clock = from.datesUntil(to.plusDays(1))
			.flatMap((day) -> Stream.of(day.atTime(MIDNIGHT), day.atTime(MORNING)))
			.filter((at) -> sleeps.stream().noneMatch((sleep) -> sleep.covers(at)));
		Stream.concat(clock, sleeps.stream().map(Sleep::until)).forEach((at) -> steps.putIfAbsent(at, List.of()));
		int directives = (int) steps.values()
			.stream()
			.flatMap(List::stream)
			.filter(Action.Issue.class::isInstance)
			.count();
		return new Plan(cast,
				steps.entrySet().stream().map((step) -> new Step(step.getKey(), step.getValue())).toList(), directives);
	}

}
