package vn.dondoc.notification;

/**
 * A message to one person, as composed.
 *
 * @param messageId the Message-ID header with its angle brackets; the same at every
 * attempt
 */
record Letter(long id, String recipient, String address, String messageId, String subject, String text, String html) {
}
