package vn.dondoc.policy;

import java.time.OffsetDateTime;

/**
 * A version of the table.
 *
 * @param by full name of who saved it; null when it came with the application
 * @param origin see {@link Origin}; null when it came with the application
 * @param restored the earlier version whose rows it has; null when none
 */
record Saved(int version, OffsetDateTime at, String by, Origin origin, Integer restored, String reason) {

	/** How somebody made it. */
	enum Origin {

		PAGE, FILE, API, RESTORED

	}

}
