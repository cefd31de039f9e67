package vn.dondoc.notification;

import java.util.Set;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What the mail server answered to a command.
 *
 * @param code of three digits; -1 when the connection broke
 * @param text with the enhanced status code of RFC 3463, where the server knows them
 */
record ServerReply(int code, String text) {

	/** It closes, or wants a sign-in or TLS first: this holds for every letter. */
	private static final Set<Integer> OF_THE_SERVER = Set.of(421, 454, 530, 534, 535, 538);

	/** RFC 5321 4.5.3.1.10: too much for now, in spite of its first digit. */
	private static final int OVER_QUOTA = 552;

	static ServerReply of(SMTPAddressFailedException ex) {
		return new ServerReply(ex.getReturnCode(), String.valueOf(ex.getMessage()));
	}

	static ServerReply of(SMTPSendFailedException ex) {
		return new ServerReply(ex.getReturnCode(), String.valueOf(ex.getMessage()));
	}

	/** Whether it speaks of this letter and not of the server itself. */
	boolean concernsTheLetter() {
		return this.code > 0 && !OF_THE_SERVER.contains(this.code);
	}

	boolean isTemporary() {
		return this.code < 500 || this.code == OVER_QUOTA;
	}

	/**
	 * The sender may not, whoever the recipient is: says nothing about the address.
	 */
	boolean isPolicy() {
		return this.text.contains(" 5.7.");
	}

}
