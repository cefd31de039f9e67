package vn.dondoc.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands copies to the mail server, each over a connection of its own. */
@Component
class Postman {

	private final JavaMailSender server;

	private final MailProperties mail;

	private final DeliveryProblem problem;

	private final Clock clock;

	Postman(JavaMailSender server, MailProperties mail, DeliveryProblem problem, Clock clock) {
		this.server = server;
		this.mail = mail;
		this.problem = problem;
		this.clock = clock;
	}

	Verdict hand(Copy copy) {
		OutgoingMessage message = new OutgoingMessage(this.server.createMimeMessage().getSession());
		try {
			fill(message, copy);
		}
		catch (MessagingException | RuntimeException ex) {
			return this.problem.ofMessage(ex);
		}
		try {
			this.server.send(message);
			return Verdict.SENT;
		}
		catch (RuntimeException ex) {
			return this.problem.ofServer(ex, message.isWritten());
		}
	}

	private void fill(OutgoingMessage message, Copy copy) throws MessagingException {
		message.setFrom(this.mail.fromAddress());
		if (this.mail.replyTo() != null) {
			message.setReplyTo(new Address[] { this.mail.replyToAddress() });
		}
		message.setRecipient(RecipientType.TO, new InternetAddress(copy.address(), true));
		message.setSubject(copy.subject(), StandardCharsets.UTF_8.name());
		message.setSentDate(Date.from(this.clock.instant()));
		message.setHeader("Message-ID", copy.messageId());
		// RFC 3834: keeps absence notes and the like from answering
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("X-Auto-Response-Suppress", "All");
		MimeBodyPart text = new MimeBodyPart();
		text.setText(copy.text(), StandardCharsets.UTF_8.name());
		MimeBodyPart html = new MimeBodyPart();
		html.setText(copy.html(), StandardCharsets.UTF_8.name(), "html");
		message.setContent(new MimeMultipart("alternative", text, html));
	}

}
