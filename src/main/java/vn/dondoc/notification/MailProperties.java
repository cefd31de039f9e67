package vn.dondoc.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who letters come from, and how many of them a minute.
 *
 * @param from sender, "Name &lt;address&gt;"
 * @param replyTo address for answers; null when nobody reads them
 * @param perMinute how many letters all nodes together hand to the mail server in a
 * minute; 0 for as many as there are
 */
@ConfigurationProperties("dondoc.mail")
record MailProperties(@DefaultValue("Đôn đốc <dondoc@localhost>") String from, String replyTo,
		@DefaultValue("120") int perMinute) {

	MailProperties {
		address("dondoc.mail.from", from);
		replyTo = (replyTo == null || replyTo.isBlank()) ? null : replyTo;
		if (replyTo != null) {
			address("dondoc.mail.reply-to", replyTo);
		}
		if (perMinute < 0) {
			throw new IllegalArgumentException("dondoc.mail.per-minute is negative: " + perMinute);
		}
	}

	InternetAddress fromAddress() {
		return address("dondoc.mail.from", this.from);
	}

	InternetAddress replyToAddress() {
		return address("dondoc.mail.reply-to", this.replyTo);
	}

	/** The part of the sender's address behind the @, for Message-IDs. */
	String domain() {
		String address = fromAddress().getAddress();
		return address.substring(address.lastIndexOf('@') + 1);
	}

	private static InternetAddress address(String setting, String value) {
		try {
			InternetAddress address = new InternetAddress(value, true);
			address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
			return address;
		}
		catch (AddressException | UnsupportedEncodingException ex) {
			throw new IllegalArgumentException("%s is not a mail address: %s".formatted(setting, value), ex);
		}
	}

}
