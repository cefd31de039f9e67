package vn.dondoc.notification;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * Knows whether it was given to the server as a whole: from then on a broken connection
 * does not tell whether the server has it.
 */
class OutgoingMessage extends MimeMessage {

	private boolean written;

	OutgoingMessage(Session session) {
		super(session);
	}

	boolean isWritten() {
		return this.written;
	}

	// The transport calls it once the server has asked for the text
	@Override
	public void writeTo(OutputStream out, String[] ignoreList) throws IOException, MessagingException {
		super.writeTo(out, ignoreList);
		this.written = true;
	}

}
