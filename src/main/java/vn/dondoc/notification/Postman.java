package vn.dondoc.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.NoSuchElementException;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands letters to the mail server. */
@Component
class Postman {

	private final Letters letters;

	private final JavaMailSender server;

	private final MailProperties mail;

	private final DeliveryProblem problem;

	private final Clock clock;

	private final TransactionTemplate ownTransaction;

	Postman(Letters letters, JavaMailSender server, MailProperties mail, DeliveryProblem problem, Clock clock,
			PlatformTransactionManager transactions) {
		this.letters = letters;
		this.server = server;
		this.mail = mail;
		this.problem = problem;
		this.clock = clock;
		this.ownTransaction = new TransactionTemplate(transactions);
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	// Three transactions of its own, one after another and never the caller's: the
	// attempt is counted even when the
	// process dies while sending, the letter is marked as sent at once whatever becomes
	// of the caller, and the error is
	// written when the lock on the letter is gone.
	void send(long id) {
		Boolean toSend = this.ownTransaction.execute((status) -> this.letters.attempt(id));
		if (!Boolean.TRUE.equals(toSend)) {
			if (!this.letters.exists(id)) {
				throw new NoSuchElementException("There is no letter " + id);
			}
			return;
		}
		try {
			this.ownTransaction.executeWithoutResult((status) -> this.letters.lockUnsent(id).ifPresent(this::deliver));
		}
		catch (RuntimeException ex) {
			String reason = this.problem.explain(ex);
			LetterNotSentException notSent = new LetterNotSentException(reason, ex);
			record(id, reason, notSent);
			throw notSent;
		}
	}

	private void deliver(Letter letter) {
		this.server.send((message) -> fill(message, letter));
		this.letters.sent(letter);
	}

	private void record(long id, String reason, LetterNotSentException notSent) {
		try {
			this.ownTransaction.executeWithoutResult((status) -> this.letters.failed(id, reason));
		}
		catch (RuntimeException ex) {
			notSent.addSuppressed(ex);
		}
	}

	private void fill(MimeMessage message, Letter letter) throws MessagingException {
		message.setFrom(this.mail.fromAddress());
		if (this.mail.replyTo() != null) {
			message.setReplyTo(new Address[] { this.mail.replyToAddress() });
		}
		message.setRecipient(RecipientType.TO, new InternetAddress(letter.address().strip(), true));
		message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
		message.setSentDate(Date.from(this.clock.instant()));
		message.setHeader("Message-ID", letter.messageId());
		// RFC 3834: keeps absence notes and the like from answering
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("X-Auto-Response-Suppress", "All");
		MimeBodyPart text = new MimeBodyPart();
		text.setText(letter.text(), StandardCharsets.UTF_8.name());
		MimeBodyPart html = new MimeBodyPart();
		html.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
		message.setContent(new MimeMultipart("alternative", text, html));
	}

}
