package vn.dondoc.webhook;

import java.time.Duration;
import java.util.List;

/** How long to wait after what was not taken. */
final class Pauses {

	/** Then it waits until a person has it sent again. */
	static final Duration GIVEN_UP_AFTER = Duration.ofHours(26);

	private static final List<Duration> OF_MESSAGE = List.of(Duration.ofSeconds(5), Duration.ofMinutes(1),
			Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2));

	private static final Duration FIRST_OF_ENDPOINT = Duration.ofSeconds(5);

	private static final Duration LONGEST_OF_ENDPOINT = Duration.ofMinutes(10);

	private Pauses() {
	}

	/** After this many attempts. */
	static Duration ofMessage(int attempts) {
		return OF_MESSAGE.get(Math.min(attempts, OF_MESSAGE.size()) - 1);
	}

	/**
	 * After this many failures in a row, whatever the message: the next one is a trial.
	 */
	static Duration ofEndpoint(int failures) {
		Duration growing = FIRST_OF_ENDPOINT.multipliedBy(1L << Math.min(failures - 1, 10));
		return (growing.compareTo(LONGEST_OF_ENDPOINT) < 0) ? growing : LONGEST_OF_ENDPOINT;
	}

}
