package vn.dondoc.embedded;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class MailboxTests {

	private static final Instant MONDAY = Instant.parse("2025-08-04T01:00:00Z");

	private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

	@TempDir
	private Path directory;

	@Test
	void aLetterSentTwiceIsOneLetter() throws Exception {
		Mailbox mailbox = new Mailbox(this.directory);
		try (MailServer server = new MailServer(mailbox)) {
			connect(server);
			this.sender.send(letter("<1@dondoc>", "truong.bo-cong-an@dondoc.example", "Ba nhiệm vụ", MONDAY));
			this.sender.send(letter("<1@dondoc>", "truong.bo-cong-an@dondoc.example", "Ba nhiệm vụ", MONDAY));
			this.sender.send(letter("<2@dondoc>", "canbo.bo-cong-an@dondoc.example", "Một nhiệm vụ", MONDAY));
		}
		assertThat(mailbox.find("", "")).hasSize(2);
		assertThat(files()).hasSize(2).allMatch((name) -> name.endsWith(".eml"));
	}

	@Test
	void aDeliveredLetterIsThereAfterARestart() throws Exception {
		try (MailServer server = new MailServer(new Mailbox(this.directory))) {
			connect(server);
			this.sender.send(letter("<1@dondoc>", "truong.bo-cong-an@dondoc.example", "Đôn đốc: ba nhiệm vụ", MONDAY));
		}
		Mailbox reopened = new Mailbox(this.directory);
		Letter letter = reopened.find("", "").get(0);
		assertThat(letter.to()).containsExactly("truong.bo-cong-an@dondoc.example");
		assertThat(letter.subject()).isEqualTo("Đôn đốc: ba nhiệm vụ");
		assertThat(letter.sentAt()).isEqualTo("2025-08-04T08:00:00+07:00");
		assertThat(letter.text().strip()).isEqualTo("Kính gửi đồng chí");
		assertThat(reopened.html(letter)).contains("<b>đồng chí</b>");
	}

	@Test
	void findsByPartsOfRecipientAndSubjectInAnyCaseNewestFirst() throws Exception {
		Mailbox mailbox = new Mailbox(this.directory);
		mailbox.deliver(bytes(letter("<1@dondoc>", "truong.a@dondoc.example", "Quá hạn: 2", MONDAY)));
		mailbox.deliver(bytes(letter("<2@dondoc>", "truong.a@dondoc.example", "Quá hạn: 3", MONDAY.plusSeconds(60))));
		mailbox.deliver(bytes(letter("<3@dondoc>", "truong.b@dondoc.example", "Được giao", MONDAY)));
		assertThat(mailbox.find("TRUONG.A@", "QUÁ HẠN")).extracting(Letter::subject)
			.containsExactly("Quá hạn: 3", "Quá hạn: 2");
		assertThat(mailbox.find("truong.b", "quá hạn")).isEmpty();
	}

	@Test
	void aLetterThatCannotBeKeptIsRefused() throws Exception {
		Mailbox mailbox = new Mailbox(this.directory.resolve("box"));
		try (MailServer server = new MailServer(mailbox)) {
			connect(server);
			Files.delete(this.directory.resolve("box"));
			assertThatException()
				.isThrownBy(() -> this.sender.send(letter("<1@dondoc>", "truong.a@dondoc.example", "Quá hạn", MONDAY)));
		}
		assertThat(mailbox.find("", "")).isEmpty();
	}

	private void connect(MailServer server) {
		this.sender.setHost(MailServer.HOST);
		this.sender.setPort(server.port());
	}

	private MimeMessage letter(String id, String to, String subject, Instant date) throws Exception {
		MimeMessage message = new MimeMessage(this.sender.getSession()) {
			@Override
			protected void updateMessageID() throws MessagingException {
				setHeader("Message-ID", id);
			}
		};
		MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		helper.setFrom("dondoc@dondoc.example");
		helper.setTo(to);
		helper.setSubject(subject);
		helper.setSentDate(Date.from(date));
		helper.setText("Kính gửi đồng chí", "<p>Kính gửi <b>đồng chí</b></p>");
		return message;
	}

	private static byte[] bytes(MimeMessage message) throws Exception {
		message.saveChanges();
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		message.writeTo(content);
		return content.toByteArray();
	}

	private List<String> files() throws Exception {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

}
