package vn.dondoc.notification;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringJUnitConfig(NotificationTestConfiguration.class)
class SendTests {

	@Autowired
	Outbox outbox;

	@Autowired
	Scenario given;

	@Autowired
	GreenMail mailServer;

	@Autowired
	JavaMailSenderImpl mailSender;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private long letter;

	@BeforeEach
	void oneLetter() throws Exception {
		this.mailServer.purgeEmailFromAllMailboxes();
		this.mailSender.setPort(this.mailServer.getSmtp().getPort());
		this.given.empty();
		this.given.head();
		long assignment = this.given.assignment("bca", "Nhiệm vụ", LocalDate.of(2025, 6, 30));
		this.given.notice(Notice.Kind.OVERDUE, assignment, "truong.bca");
		this.letter = this.outbox.gatherAll().get(0);
	}

	@Test
	void letterArrivesAsComposed() throws Exception {
		this.outbox.send(this.letter);

		MimeMessage received = received();
		assertThat(received.getSubject()).isEqualTo("[Đôn đốc] Bộ Công an: 1 nhiệm vụ quá hạn");
		assertThat(received.getAllRecipients()).containsExactly(new InternetAddress("truong.bca@example.vn"));
		InternetAddress from = (InternetAddress) received.getFrom()[0];
		assertThat(from.getPersonal()).isEqualTo("Đôn đốc");
		assertThat(from.getAddress()).isEqualTo("dondoc@localhost");
		assertThat(received.getHeader("From", null)).isASCII();
		assertThat(received.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
		assertThat(received.getMessageID()).isEqualTo(this.given.of(this.letter, "message_id"))
			.matches("<letter-" + this.letter + "\\.[0-9a-f-]{36}@localhost>");
		assertThat(received.getSentDate()).isEqualTo("2025-08-01T01:00:00Z");
		MimeMultipart parts = (MimeMultipart) received.getContent();
		assertThat(parts.getContentType()).startsWith("multipart/alternative");
		assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
			.isEqualTo(this.given.text(this.letter));
		assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
		assertThat(this.outbox.unsent()).isEmpty();
	}

	@Test
	void sentOnceHoweverOftenCalled() {
		this.outbox.send(this.letter);
		this.outbox.send(this.letter);

		assertThat(this.mailServer.getReceivedMessages()).hasSize(1);
		assertThat(this.given.of(this.letter, "attempts")).isEqualTo("1");
	}

	@Test
	void sentOnceWhenCallsComeAtOnce() throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		List<CompletableFuture<Void>> calls = Stream.generate(() -> CompletableFuture.runAsync(() -> {
			await(start);
			this.outbox.send(this.letter);
		})).limit(4).toList();
		start.countDown();
		for (CompletableFuture<Void> call : calls) {
			call.get(20, TimeUnit.SECONDS);
		}

		assertThat(this.mailServer.getReceivedMessages()).hasSize(1);
	}

	@Test
	void aCallWaitsForTheOneThatIsSendingAndThenSendsNothing() {
		CompletableFuture<Void> second = this.transaction.execute((status) -> {
			this.jdbc.sql("select from letter for update").query().listOfRows();
			CompletableFuture<Void> call = CompletableFuture.runAsync(() -> this.outbox.send(this.letter));
			Awaitility.await().until(this::somebodyWaitsForALock);
			this.jdbc.sql("update letter set sent_at = now()").update();
			return call;
		});

		assertThat(second).succeedsWithin(Duration.ofSeconds(10));
		assertThat(this.mailServer.getReceivedMessages()).isEmpty();
	}

	@Test
	void sentStaysSentWhenTheCallersTransactionRollsBack() {
		this.transaction.executeWithoutResult((status) -> {
			this.outbox.send(this.letter);
			status.setRollbackOnly();
		});
		this.outbox.send(this.letter);

		assertThat(this.mailServer.getReceivedMessages()).hasSize(1);
	}

	@Test
	void serverThatIsDownIsTriedAgainWithTheSameMessageId() throws Exception {
		String messageId = this.given.of(this.letter, "message_id");
		this.mailSender.setPort(closedPort());
		for (int attempt = 1; attempt <= 2; attempt++) {
			assertThatExceptionOfType(LetterNotSentException.class)
				.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> this.outbox.send(this.letter)))
				.withMessageStartingWith("Không kết nối được máy chủ thư: ");
			assertThat(this.given.of(this.letter, "attempts")).isEqualTo(String.valueOf(attempt));
		}
		assertThat(this.given.of(this.letter, "last_error")).startsWith("Không kết nối được máy chủ thư: ");
		assertThat(this.outbox.unsent()).containsExactly(this.letter);

		this.mailSender.setPort(this.mailServer.getSmtp().getPort());
		this.outbox.send(this.letter);
		assertThat(received().getMessageID()).isEqualTo(messageId);
	}

	@Test
	void serverThatHangsIsGivenUpAfterItsTime() throws Exception {
		try (ScriptedMailServer silent = new ScriptedMailServer(Map.of())) {
			this.mailSender.setPort(silent.port());
			assertThatExceptionOfType(LetterNotSentException.class).isThrownBy(() -> this.outbox.send(this.letter))
				.withMessageStartingWith("Máy chủ thư không trả lời trong thời hạn: ");
		}
	}

	@Test
	void recipientThatTheServerRefusesIsNamed() throws Exception {
		try (ScriptedMailServer strict = new ScriptedMailServer(Map.of("RCPT", "550 5.1.1 No such user"))) {
			this.mailSender.setPort(strict.port());
			assertThatExceptionOfType(LetterNotSentException.class).isThrownBy(() -> this.outbox.send(this.letter));
		}
		assertThat(this.given.of(this.letter, "last_error"))
			.startsWith("Máy chủ thư không nhận địa chỉ truong.bca@example.vn: ")
			.contains("550 5.1.1 No such user");
	}

	@Test
	void addressThatIsNoneIsNamed() {
		this.jdbc.sql("update person set email = 'không phải địa chỉ'").update();
		assertThatExceptionOfType(LetterNotSentException.class).isThrownBy(() -> this.outbox.send(this.letter))
			.withMessageStartingWith("Địa chỉ thư điện tử không hợp lệ: ");
	}

	@Test
	void addressPutRightMeanwhileIsUsed() throws Exception {
		this.jdbc.sql("update person set email = ' moi@example.vn'").update();
		this.outbox.send(this.letter);
		assertThat(received().getAllRecipients()).containsExactly(new InternetAddress("moi@example.vn"));
		assertThat(this.given.of(this.letter, "address")).isEqualTo("moi@example.vn");
	}

	@Test
	void letterThatIsNotThere() {
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.outbox.send(4711));
	}

	private boolean somebodyWaitsForALock() {
		return this.jdbc.sql("select exists (select from pg_locks where not granted)").query(Boolean.class).single();
	}

	private MimeMessage received() {
		assertThat(this.mailServer.getReceivedMessages()).hasSize(1);
		return this.mailServer.getReceivedMessages()[0];
	}

	private static int closedPort() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
