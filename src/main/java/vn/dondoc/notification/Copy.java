package vn.dondoc.notification;

/**
 * A letter to one of its recipient's addresses, about to be handed to the mail server.
 *
 * @param messageId the Message-ID header; the same at every attempt
 * @param refusals how often the server has put it off
 * @param doubts how often it went out without an answer, so that it may have arrived
 */
record Copy(long id, String recipient, String address, String messageId, String subject, String text, String html,
		int refusals, int doubts) {
}
