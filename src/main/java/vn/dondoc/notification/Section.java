package vn.dondoc.notification;

import java.util.Locale;

/** A part of a letter, in the order in which a letter has them. */
enum Section {

	ESCALATED, OVERDUE, REMINDED, RETURNED, REVIEW_OPENED, SILENCE_RECORDED, EXTENSION_DECIDED, DUE_SOON, ASSIGNED;

	static Section of(Notice.Kind kind) {
		return valueOf(kind.name());
	}

	public boolean late() {
		return this == ESCALATED || this == OVERDUE;
	}

	/** The last part of this section's keys in the message bundle. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
