package vn.dondoc.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;

/**
 * Takes mail over SMTP on a free local port and puts every message into the mailbox. The
 * sender is answered 250 only after that; a message that cannot be kept is refused.
 */
final class MailServer implements AutoCloseable {

	static final String HOST = "127.0.0.1";

	private final GreenMail server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));

	private final Mailbox mailbox;

	MailServer(Mailbox mailbox) {
		this.mailbox = mailbox;
		this.server.getUserManager().setMessageDeliveryHandler(this::deliver);
		this.server.start();
	}

	private GreenMailUser deliver(MovingMessage message, MailAddress recipient)
			throws MessagingException, UserException {
		try {
			ByteArrayOutputStream content = new ByteArrayOutputStream();
			message.getMessage().writeTo(content);
			this.mailbox.deliver(content.toByteArray());
		}
		catch (IOException ex) {
			throw new MessagingException("Letter not kept", ex);
		}
		return new NoUser(recipient.getEmail());
	}

	int port() {
		return this.server.getSmtp().getPort();
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
