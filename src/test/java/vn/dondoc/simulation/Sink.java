package vn.dondoc.simulation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

/** A mail server that keeps what it is given, and counts what it is given again. */
final class Sink implements AutoCloseable {

	private final SmtpServer server = new SmtpServer(this::keep);

	private final List<Letter> letters = new ArrayList<>();

	private final Map<String, Integer> repeats = new TreeMap<>();

	private int until;

	private Runnable what;

	private CompletableFuture<Void> happened;

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

	private synchronized void keep(String address, byte[] letter) {
		try {
			MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(letter));
			if (this.repeats.merge(message.getMessageID(), 1, Integer::sum) == 1) {
				add(message, address);
			}
		}
		catch (MessagingException ex) {
			throw new IllegalArgumentException(ex);
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

	int port() {
		return this.server.port();
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
		this.server.close();
	}

	/** A letter that came, once. */
	record Letter(String recipient, String subject, String text) {
	}

}
