package vn.dondoc.policy;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.notification.Notice;

/** Whether one row makes sense by itself. */
final class RowCheck {

	static final int LAST_DAY = 3650;

	/** Working days before a deadline; nobody is looked for further ahead. */
	private static final int EARLIEST_REMINDER = 60;

	private static final int HIGHEST_LEVEL = 9;

	private static final int LONGEST_NOTE = 300;

	private final Row row;

	private final List<Fault> faults = new ArrayList<>();

	private RowCheck(Row row) {
		this.row = row;
	}

	static List<Fault> faults(Row row) {
		RowCheck check = new RowCheck(row);
		check.event();
		check.words("priorities", Vocabulary.PRIORITIES, row.priorities());
		check.words("agencyKinds", Vocabulary.AGENCY_KINDS, row.agencyKinds());
		check.told();
		check.refuseIf(row.urgent() == null, "urgent", "policy.fault.urgent");
		check.refuseIf(row.note().length() > LONGEST_NOTE, "note", "policy.fault.note", LONGEST_NOTE);
		return check.faults;
	}

	private void event() {
		if (!Vocabulary.EVENTS.contains(this.row.event())) {
			boolean missing = this.row.event() == null || this.row.event().isBlank();
			refuseIf(true, "event", missing ? "policy.fault.event.missing" : "policy.fault.event",
					missing ? "" : this.row.event());
			return;
		}
		boolean overdue = this.row.isAbout(Notice.Kind.OVERDUE);
		if (this.row.isDated()) {
			days(overdue ? 1 : 0, overdue ? LAST_DAY : EARLIEST_REMINDER);
			refuseIf(!overdue && this.row.toDay() == null, "toDay", "policy.fault.days.to", EARLIEST_REMINDER);
			Integer level = this.row.level();
			refuseIf(level == null || level < 1 || level > HIGHEST_LEVEL, "level", "policy.fault.level", HIGHEST_LEVEL);
		}
		else {
			refuseIf(this.row.fromDay() != null || this.row.toDay() != null, "fromDay", "policy.fault.days.none");
			refuseIf(this.row.level() != null && this.row.level() != 0, "level", "policy.fault.level.none");
		}
		Integer repeat = this.row.repeatAfter();
		refuseIf(repeat != null && !overdue, "repeatAfter", "policy.fault.repeat.none");
		refuseIf(repeat != null && overdue && (repeat < 1 || repeat > 365), "repeatAfter", "policy.fault.repeat");
	}

	private void days(int first, int last) {
		Integer from = this.row.fromDay();
		Integer to = this.row.toDay();
		refuseIf(from == null || from < first || from > last, "fromDay", "policy.fault.days.from", first, last);
		refuseIf(to != null && (to > last || (from != null && to < from)), "toDay", "policy.fault.days.to", last);
	}

	private void told() {
		refuseIf(this.row.tell().isEmpty(), "tell", "policy.fault.tell.nobody");
		words("tell", Vocabulary.ROLES, this.row.tell());
		refuseIf(this.row.isAbout(Notice.Kind.ASSIGNED) && this.row.tell().equals(List.of("officer")), "tell",
				"policy.fault.tell.assigned");
	}

	private void words(String field, List<String> vocabulary, List<String> words) {
		List<String> unknown = words.stream().filter((word) -> !vocabulary.contains(word)).toList();
		refuseIf(!unknown.isEmpty(), field, "policy.fault." + field, String.join(", ", unknown));
	}

	private void refuseIf(boolean wrong, String field, String code, Object... arguments) {
		if (wrong) {
			this.faults.add(Fault.at(this.row.number(), field, code, arguments));
		}
	}

}
