package vn.dondoc.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.dondoc.directive.EventType;

/**
 * What the types of events are called towards other systems: {@code assignment.closed}.
 */
final class EventNames {

	private static final Map<EventType, String> OF_THEIR_OWN = Map.of(EventType.ASSIGNMENT_RECORDED_DONE,
			"assignment.recorded_done", EventType.REPORT_ACCEPTED, "assignment.closed", EventType.OVERDUE_FLAGGED,
			"assignment.overdue", EventType.ESCALATED, "assignment.escalated", EventType.REMINDED,
			"assignment.reminded", EventType.SILENCE_RECORDED, "review.silence_recorded");

	private EventNames() {
	}

	static String of(EventType type) {
		return OF_THEIR_OWN.getOrDefault(type, type.name().toLowerCase(Locale.ROOT).replaceFirst("_", "."));
	}

	static Optional<EventType> type(String name) {
		return Arrays.stream(EventType.values()).filter((type) -> of(type).equals(name)).findFirst();
	}

	/** All names, in the order of the alphabet: by what they are about. */
	static List<String> all() {
		return Arrays.stream(EventType.values()).map(EventNames::of).sorted().toList();
	}

}
