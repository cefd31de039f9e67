package vn.dondoc.simulation;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

/** A mail server that keeps what it is given, and counts what it is given again. */
final class Sink implements AutoCloseable {

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final List<Letter> letters = new ArrayList<>();

	private final Map<String, Integer> repeats = new TreeMap<>();

	private int until;

	private Runnable what;

	private CompletableFuture<Void> happened;

	Sink() {
		this.server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
			keep(message.getMessage(), recipient.getEmail());
			return nobody(recipient.getEmail());
		});
		this.server.start();
	}

	/**
	 * Does something when that many letters have come from now on, before the last is
	 * answered.
	 */
	synchronized CompletableFuture<Void> afterLetters(int count, Runnable what) {
		this.until = count;
		this.what = what;
		this.happened = new CompletableFuture<>();
		return this.happened;
	}

	/** Forgets what was to be done after letters that have not come. */
	synchronized void disarm() {
		this.until = 0;
	}

	private void countDown() {
		if (this.until > 0 && --this.until == 0) {
			this.what.run();
			this.happened.complete(null);
		}
	}

	private synchronized void keep(MimeMessage message, String address) throws MessagingException {
		String id = message.getMessageID();
		if (this.repeats.merge(id, 1, Integer::sum) == 1) {
			add(message, address);
		}
		countDown();
	}

	private void add(MimeMessage message, String address) throws MessagingException {
		try {
			String text = ((Multipart) message.getContent()).getBodyPart(0).getContent().toString();
			this.letters.add(new Letter(address.substring(0, address.indexOf('@')), message.getSubject(), text));
		}
		catch (IOException ex) {
			throw new MessagingException("Letter not kept", ex);
		}
	}

	/** The library would keep each letter once more, in a box of its recipient's. */
	private static GreenMailUser nobody(String address) {
		return (GreenMailUser) Proxy.newProxyInstance(Sink.class.getClassLoader(),
				new Class<?>[] { GreenMailUser.class },
				(user, method, arguments) -> (method.getReturnType() == String.class) ? address : null);
	}

	int port() {
		return this.server.getSmtp().getPort();
	}

	/** What has come since the last time. */
	synchronized List<Letter> take() {
		List<Letter> taken = List.copyOf(this.letters);
		this.letters.clear();
		return taken;
	}

	/** How many letters came again with the Message-ID of one that was here. */
	synchronized int repeats() {
		return this.repeats.values().stream().mapToInt((times) -> times - 1).sum();
	}

	@Override
	public void close() {
		this.server.stop();
	}

	/** A letter that came, once. */
	record Letter(String recipient, String subject, String text) {
	}

}
