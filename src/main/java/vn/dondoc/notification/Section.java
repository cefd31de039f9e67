package vn.dondoc.notification;

import java.util.Locale;

/** A part of a letter, in the order in which a letter has them. */
enum Section {

	ESCALATED, OVERDUE, RETURNED, DUE_SOON, ASSIGNED;

	static Section of(Notice.Kind kind) {
		return switch (kind) {
			case ESCALATED_HEAD, ESCALATED_LEADERSHIP -> ESCALATED;
			case OVERDUE -> OVERDUE;
			case RETURNED -> RETURNED;
			case DUE_SOON -> DUE_SOON;
			case ASSIGNED -> ASSIGNED;
		};
	}

	public boolean late() {
		return this == ESCALATED || this == OVERDUE;
	}

	/** The last part of this section's keys in the message bundle. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
