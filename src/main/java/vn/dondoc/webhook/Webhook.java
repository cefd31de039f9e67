package vn.dondoc.webhook;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * An endpoint as administrators see it: all but its secret.
 *
 * @param types names of what it is told; empty for everything
 * @param secretMark changes with the secret
 * @param formerUntil until when messages are signed with the former secret as well
 * @param stoppedAt since when it is told nothing; null while it is
 * @param failingSince since when it takes nothing; null while it does
 * @param retryAt when it is tried again
 * @param lastDeliveredAt when it last took a message
 */
record Webhook(long id, String url, String description, List<String> types, OffsetDateTime createdAt, String createdBy,
		String secretMark, OffsetDateTime formerUntil, OffsetDateTime stoppedAt, OffsetDateTime failingSince,
		OffsetDateTime retryAt, OffsetDateTime lastDeliveredAt, long waiting, long failed) {

	/** How it stands, in one word. */
	public State state() {
		if (this.stoppedAt != null) {
			return State.STOPPED;
		}
		return (this.failingSince != null) ? State.FAILING : State.GOOD;
	}

	/** How an endpoint stands. */
	enum State {

		GOOD, FAILING, STOPPED

	}

}
