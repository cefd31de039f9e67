package vn.dondoc.notification;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** How letters go out when nothing is wrong, or only one of them is. */
@SpringJUnitConfig(NotificationTestConfiguration.class)
class SendTests {

	@Autowired
	Sender sender;

	@Autowired
	Outbox outbox;

	@Autowired
	Resending resending;

	@Autowired
	Scenario given;

	@Autowired
	GreenMail mailServer;

	@Autowired
	JavaMailSenderImpl mailSender;

	@Autowired
	MovedClock clock;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private long letter;

	@BeforeEach
	void oneLetter() throws Exception {
		this.mailServer.purgeEmailFromAllMailboxes();
		this.mailSender.setPort(this.mailServer.getSmtp().getPort());
		this.clock.set("2025-08-01T08:00:00+07:00");
		this.given.empty();
		this.given.head();
		this.letter = this.given.letterTo("truong.bca");
	}

	@Test
	void letterArrivesAsComposed() throws Exception {
		this.sender.sendDue();

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
		assertThat(this.given.of(this.letter, "sent_at")).isNotNull();
	}

	@Test
	void sentOnceHoweverManySendersThereAre() {
		IntStream.range(0, 19).forEach((i) -> this.given.letterTo("truong.bca"));

		CompletableFuture
			.allOf(Stream.generate(() -> CompletableFuture.runAsync(this.sender::sendDue))
				.limit(4)
				.toArray(CompletableFuture[]::new))
			.join();
		this.sender.sendDue();

		assertThat(messageIds()).hasSize(20).doesNotHaveDuplicates();
		assertThat(this.given.ofCopy(this.letter, "attempts")).isEqualTo("1");
	}

	@Test
	void whatAnotherNodeIsSendingIsPassedOver() throws Exception {
		this.given.letterTo("truong.bca");
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("select from letter where id = ? for no key update").params(this.letter).query().listOfRows();
			CompletableFuture.runAsync(this.sender::sendDue).join();
		});
		assertThat(received().getMessageID()).isNotEqualTo(this.given.of(this.letter, "message_id"));
		assertThat(this.outbox.unsent()).containsExactly(this.letter);
	}

	@Test
	void noMoreAMinuteThanAllowed(@Autowired Copies copies, @Autowired ServerState state, @Autowired Postman postman,
			@Autowired Settlement settlement, @Autowired PlatformTransactionManager transactions) {
		IntStream.range(0, 11).forEach((i) -> this.given.letterTo("truong.bca"));
		MailProperties five = new MailProperties("dondoc@localhost", null, 5);
		Sender node = new Sender(copies, new Turns(copies, state, five, this.jdbc, transactions), postman, settlement,
				this.transaction);
		Sender otherNode = new Sender(copies, new Turns(copies, state, five, this.jdbc, transactions), postman,
				settlement, this.transaction);

		for (int sent : new int[] { 5, 10, 12 }) {
			CompletableFuture
				.allOf(CompletableFuture.runAsync(node::sendDue), CompletableFuture.runAsync(otherNode::sendDue))
				.join();
			assertThat(messageIds()).hasSize(sent);
			this.clock.pass(Duration.ofSeconds(59));
			node.sendDue();
			assertThat(messageIds()).hasSize(sent);
			this.clock.pass(Duration.ofSeconds(1));
		}
	}

	@Test
	void ofTwoAddressesOneIsRefusedAndNamed() throws Exception {
		this.jdbc.sql("update person set email = 'an@example.vn; thu.ky@example.vn,'").update();
		this.jdbc.sql("truncate letter cascade").update();
		this.letter = this.given.letterTo("truong.bca");
		try (ScriptedMailServer strict = new ScriptedMailServer(Map.of("RCPT TO:<thu.ky", "550 5.1.1 No such user"))) {
			this.mailSender.setPort(strict.port());
			runFor(Duration.ofHours(5));
			assertThat(strict.texts()).hasSize(1);
			assertThat(strict.texts().get(0)).contains("To: an@example.vn", this.given.of(this.letter, "message_id"));
		}
		assertThat(this.given.failures())
			.containsExactly("thu.ky@example.vn ADDRESS_REFUSED Máy chủ thư không nhận địa chỉ thu.ky@example.vn: "
					+ "550 5.1.1 No such user");
		assertThat(this.given.unreachable()).as("one address is left").isEmpty();

		this.mailSender.setPort(this.mailServer.getSmtp().getPort());
		this.given.letterTo("truong.bca");
		this.sender.sendDue();
		assertThat(received().getAllRecipients()).containsExactly(new InternetAddress("an@example.vn"));
	}

	@Test
	void addressRefusedForGoodMakesThePersonUnreachableUntilItIsPutRight() throws Exception {
		long other = this.given.person("lanhdao", "Lê Văn Cường", "lanhdao@example.vn").letterTo("lanhdao");
		try (ScriptedMailServer strict = new ScriptedMailServer(Map.of("RCPT TO:<truong", "550 No such user"))) {
			this.mailSender.setPort(strict.port());
			runFor(Duration.ofHours(5));
			assertThat(strict.connections()).isEqualTo(2);
		}
		assertThat(this.given.of(other, "sent_at")).as("others do not wait").isNotNull();
		assertThat(this.given.unreachable()).containsExactly("truong.bca");
		assertThat(this.given.ofCopy(this.letter, "attempts")).isEqualTo("1");

		this.jdbc.sql("update person set email = ' moi@example.vn' where username = 'truong.bca'").update();
		assertThat(this.given.unreachable()).isEmpty();
		this.mailSender.setPort(this.mailServer.getSmtp().getPort());
		this.sender.sendDue();
		assertThat(received().getAllRecipients()).containsExactly(new InternetAddress("moi@example.vn"));
		assertThat(this.given.failures()).isEmpty();
	}

	@Test
	void addressThatIsNoneIsNamedWithoutAServer() throws Exception {
		for (String none : List.of("không phải địa chỉ", ";", "a@b.vn>\r\nBcc: <c@d.vn")) {
			this.jdbc.sql("update person set email = ?").params(none).update();
			this.sender.sendDue();
			assertThat(this.given.failures()).singleElement()
				.asString()
				.contains("ADDRESS_INVALID Địa chỉ thư điện tử không hợp lệ: ");
			assertThat(this.given.unreachable()).containsExactly("truong.bca");
		}
		assertThat(messageIds()).isEmpty();
	}

	@Test
	void whatIsRefusedForOtherReasonsIsNotTheAddresssFault() throws Exception {
		for (Map<String, String> answers : List.of(Map.of("RCPT", "550 5.7.1 Relaying denied"),
				Map.of(".", "554 5.6.0 Spam"))) {
			try (ScriptedMailServer strict = new ScriptedMailServer(answers)) {
				this.mailSender.setPort(strict.port());
				this.sender.sendDue();
				assertThat(this.given.failures()).singleElement().asString().contains("LETTER_REFUSED");
				assertThat(this.given.unreachable()).isEmpty();
			}
			this.resending.again(this.given.copies(), "quantri");
		}
		this.mailSender.setPort(this.mailServer.getSmtp().getPort());
		this.sender.sendDue();
		assertThat(received().getMessageID()).isEqualTo(this.given.of(this.letter, "message_id"));
		assertThat(this.given.ofCopy(this.letter, "resent_by")).isEqualTo("quantri");
	}

	@Test
	void putOffAgainAndAgainIsGivenUpAfterTwoDays() throws Exception {
		try (ScriptedMailServer busy = new ScriptedMailServer(Map.of("RCPT", "451 4.3.0 Greylisted"))) {
			this.mailSender.setPort(busy.port());
			runFor(Duration.ofHours(49));
			assertThat(this.given.failures()).isEmpty();
			runFor(Duration.ofHours(1));
			assertThat(this.given.failures()).singleElement().asString().contains("PUT_OFF", "451 4.3.0 Greylisted");
			assertThat(busy.connections()).isEqualTo(17);
		}
		assertThat(this.given.unreachable()).isEmpty();
	}

	@Test
	void whatAKilledProcessLeftGoesOutOnceMoreAndNotTwice() throws Exception {
		this.jdbc.sql("update letter_copy set trying = true, attempts = 1").update();
		this.sender.sendDue();
		assertThat(received().getMessageID()).isEqualTo(this.given.of(this.letter, "message_id"));
		assertThat(this.given.ofCopy(this.letter, "doubts")).isEqualTo("1");

		long other = this.given.letterTo("truong.bca");
		this.jdbc.sql("update letter_copy set trying = true, doubts = 1 where letter_id = ?").params(other).update();
		this.sender.sendDue();
		assertThat(messageIds()).hasSize(1);
		assertThat(this.given.failures()).singleElement().asString().contains("UNKNOWN Hệ thống bị ngắt hai lần");
	}

	@Test
	void aServerThatIsDownIsAskedLessAndLess() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			this.mailSender.setPort(socket.getLocalPort());
		}
		runFor(Duration.ofDays(1));
		assertThat(this.given.ofCopy(this.letter, "last_error")).startsWith("Không kết nối được máy chủ thư: ");
		assertThat(Integer.parseInt(this.given.ofCopy(this.letter, "attempts"))).isBetween(24 * 12, 24 * 12 + 6);
		assertThat(this.given.failures()).isEmpty();

		this.mailSender.setPort(this.mailServer.getSmtp().getPort());
		runFor(Duration.ofMinutes(5));
		assertThat(received().getMessageID()).isEqualTo(this.given.of(this.letter, "message_id"));
	}

	/** Looks once a minute, as if every few seconds. */
	private void runFor(Duration time) {
		for (long minute = 0; minute <= time.toMinutes(); minute++) {
			this.sender.sendDue();
			this.clock.pass(Duration.ofMinutes(1));
		}
	}

	private List<String> messageIds() {
		return Arrays.stream(this.mailServer.getReceivedMessages()).map(SendTests::messageId).toList();
	}

	private static String messageId(MimeMessage message) {
		try {
			return message.getMessageID();
		}
		catch (jakarta.mail.MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MimeMessage received() {
		assertThat(this.mailServer.getReceivedMessages()).hasSize(1);
		return this.mailServer.getReceivedMessages()[0];
	}

}
