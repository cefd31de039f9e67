package vn.dondoc.policy;

import java.util.Arrays;
import java.util.List;

import vn.dondoc.directive.Priority;
import vn.dondoc.notification.Notice;
import vn.dondoc.organisation.Agency;

/** The words a table is made of. */
final class Vocabulary {

	/** What the table may speak of; what is escalated is overdue for longer. */
	static final List<String> EVENTS = List
		.of(Notice.Kind.ASSIGNED, Notice.Kind.DUE_SOON, Notice.Kind.OVERDUE, Notice.Kind.RETURNED, Notice.Kind.REMINDED,
				Notice.Kind.EXTENSION_DECIDED, Notice.Kind.REVIEW_OPENED, Notice.Kind.SILENCE_RECORDED)
		.stream()
		.map(Enum::name)
		.toList();

	/** Those of them for which days count. */
	static final List<String> DATED = List.of(Notice.Kind.DUE_SOON.name(), Notice.Kind.OVERDUE.name());

	static final List<String> PRIORITIES = Arrays.stream(Priority.values()).map(Enum::name).toList();

	/** A collective name stands for agencies and is given nothing itself. */
	static final List<String> AGENCY_KINDS = Arrays.stream(Agency.Kind.values())
		.filter((kind) -> kind != Agency.Kind.COLLECTIVE)
		.map(Enum::name)
		.toList();

	static final List<String> ROLES = List.of("officer", Rule.OFFICER_OR_HEAD, "agency-head", "clerk", "supervisor",
			"standing-body", "leadership");

	private Vocabulary() {
	}

	/** Every case a table has to decide. */
	static List<Policy.Subject> subjects() {
		return PRIORITIES.stream()
			.flatMap((priority) -> AGENCY_KINDS.stream().map((kind) -> new Policy.Subject(priority, kind)))
			.toList();
	}

}
