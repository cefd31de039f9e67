package vn.dondoc.policy;

import java.util.List;

/**
 * What somebody wants the table to be.
 *
 * @param basedOn the version they saw
 * @param restored the earlier version whose rows these are; null when none
 * @param reason why, in their words
 */
record Change(List<Row> rows, int basedOn, Saved.Origin origin, Integer restored, String reason) {

	static final int LONGEST_REASON = 500;

	Change {
		reason = (reason != null) ? reason.replaceAll("[\\p{Cc}\\s]+", " ").strip() : "";
	}

}
