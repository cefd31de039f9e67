package vn.dondoc.notification;

import java.util.Locale;

/**
 * A part of a letter, in the order in which a letter has them: what is new, then what an
 * agency has as a whole.
 */
enum Section {

	ESCALATED, OVERDUE, REMINDED, RETURNED, REVIEW_OPENED, SILENCE_RECORDED, EXTENSION_DECIDED, DUE_SOON, ASSIGNED,
	STANDING_OVERDUE, STANDING_DUE_SOON, STANDING_TO_ASSIGN;

	static Section of(Notice.Kind kind) {
		return valueOf(kind.name());
	}

	public boolean late() {
		return this == ESCALATED || this == OVERDUE || this == STANDING_OVERDUE;
	}

	public boolean near() {
		return this == DUE_SOON || this == STANDING_DUE_SOON;
	}

	public boolean standing() {
		return compareTo(STANDING_OVERDUE) >= 0;
	}

	/** The last part of this section's keys in the message bundle. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
