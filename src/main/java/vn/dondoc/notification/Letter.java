package vn.dondoc.notification;

/**
 * A message to one person, as composed.
 *
 * @param address where it goes; several addresses are separated by commas or semicolons,
 * and each gets a copy
 * @param messageId the Message-ID header with its angle brackets; the same at every
 * attempt
 */
record Letter(long id, String recipient, String address, String messageId, String subject, String text, String html) {
}
