package vn.dondoc.embedded;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** The library would also keep each message in memory, in a box of its recipient's. */
record NoUser(String getEmail) implements GreenMailUser {

	@Override
	public String getLogin() {
		return getEmail();
	}

	@Override
	public void deliver(MovingMessage message) {
		// kept by the mailbox
	}

	@Override
	public void deliver(MimeMessage message) {
		// kept by the mailbox
	}

	@Override
	public void create() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void delete() {
		throw new UnsupportedOperationException();
	}

	@Override
	public String getPassword() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setPassword(String password) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void authenticate(String password) {
		throw new UnsupportedOperationException();
	}

	@Override
	public String getQualifiedMailboxName() {
		return getEmail();
	}

}
