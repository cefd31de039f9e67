package vn.dondoc.correspondence;

import java.time.OffsetDateTime;

/**
 * A letter to one address.
 *
 * @param attempts how often it was handed to the mail server
 * @param nextAttemptAt of one that waits, the earliest
 * @param failure null unless it was given up
 * @param error what the mail server said last; null when nothing went wrong
 * @param doubtful whether it went out without an answer, so that it may have arrived
 */
record LetterLine(long id, String recipient, String fullName, String address, String subject, OffsetDateTime createdAt,
		int attempts, OffsetDateTime nextAttemptAt, OffsetDateTime sentAt, OffsetDateTime failedAt, Failure failure,
		String error, boolean doubtful) {
}
