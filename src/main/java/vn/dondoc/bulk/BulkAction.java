package vn.dondoc.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to many assignments at once. */
enum BulkAction {

	/** tell the agency now, once more */
	REMIND,
	/** move the deadline */
	EXTEND,
	/** give the work to another officer */
	REASSIGN,
	/** give the report that waits back */
	RETURN;

	static Optional<BulkAction> of(String key) {
		return Arrays.stream(values()).filter((action) -> action.key().equals(key)).findFirst();
	}

	/** As requests and message keys have it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Why it is done stays in the record. */
	boolean needsReason() {
		return this != REMIND;
	}

}
