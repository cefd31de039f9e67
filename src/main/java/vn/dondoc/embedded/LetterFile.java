package vn.dondoc.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import vn.dondoc.calendar.VietnamTime;

/** A message in the form of RFC 5322, as SMTP carries it and the mailbox keeps it. */
final class LetterFile {

	private static final int ID_BYTES = 16;

	private final MimeMessage message;

	private final byte[] content;

	LetterFile(byte[] content) throws MessagingException {
		this.content = content;
		this.message = new MimeMessage((Session) null, new ByteArrayInputStream(content));
	}

	/** The same for every sending of one message, and fit for a file name. */
	String id() throws MessagingException {
		String messageId = this.message.getMessageID();
		byte[] source = (messageId != null) ? messageId.strip().getBytes(StandardCharsets.UTF_8) : this.content;
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(source);
			return HexFormat.of().formatHex(digest, 0, ID_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Letter letter() throws MessagingException, IOException {
		Date date = Optional.ofNullable(this.message.getSentDate()).orElse(Date.from(Instant.EPOCH));
		return new Letter(id(), recipients(),
				Optional.ofNullable(this.message.getSubject()).map(LetterFile::nfc).orElse(""),
				OffsetDateTime.ofInstant(date.toInstant(), VietnamTime.ZONE), text("text/plain"));
	}

	/** The first part of this type, such as "text/html"; empty when there is none. */
	String text(String type) throws MessagingException, IOException {
		return find(this.message, type).map(LetterFile::nfc).orElse("");
	}

	private List<String> recipients() throws MessagingException {
		Address[] all = this.message.getAllRecipients();
		if (all == null) {
			return List.of();
		}
		return Arrays.stream(all)
			.map((address) -> (address instanceof InternetAddress mail) ? mail.getAddress() : address.toString())
			.toList();
	}

	private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
		if (part.isMimeType(type)) {
			return Optional.of(part.getContent().toString());
		}
		if (part.isMimeType("multipart/*")) {
			Multipart parts = (Multipart) part.getContent();
			for (int i = 0; i < parts.getCount(); i++) {
				Optional<String> found = find(parts.getBodyPart(i), type);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private static String nfc(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

}
