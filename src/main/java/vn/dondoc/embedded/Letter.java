package vn.dondoc.embedded;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * A delivered message, as the mailbox shows it.
 *
 * @param id stable key, made from the Message-ID
 * @param to addresses of the recipients
 * @param subject empty when there is none
 * @param sentAt as the sender dated it
 * @param text the plain text part; empty when there is none
 */
record Letter(String id, List<String> to, String subject, OffsetDateTime sentAt, String text) {

	/** Whether both parts are found in it, in any case; an empty part always is. */
	boolean matches(String recipientPart, String subjectPart) {
		return this.to.stream().anyMatch((address) -> contains(address, recipientPart))
				&& contains(this.subject, subjectPart);
	}

	private static boolean contains(String text, String part) {
		return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
	}

}
