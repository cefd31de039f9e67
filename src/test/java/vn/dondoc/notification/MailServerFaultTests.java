package vn.dondoc.notification;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dondoc.notification.ScriptedMailServer.DROP;
import static vn.dondoc.notification.ScriptedMailServer.SILENCE;

/**
 * A mail server that refuses, hangs or drops: nothing is lost, nothing comes more than
 * twice.
 */
@SpringJUnitConfig(NotificationTestConfiguration.class)
class MailServerFaultTests {

	@Autowired
	Sender sender;

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
	JdbcClient jdbc;

	@BeforeEach
	void twoLetters() throws Exception {
		this.mailServer.purgeEmailFromAllMailboxes();
		this.clock.set("2025-08-01T08:00:00+07:00");
		this.given.empty();
		this.given.head();
		this.given.letterTo("truong.bca");
		this.given.letterTo("truong.bca");
	}

	static Stream<Arguments> faultsBeforeTheText() {
		return Stream.of(arguments(Map.of("CONNECT", "421 4.3.2 Too busy"), "421 4.3.2 Too busy"),
				arguments(Map.of("CONNECT", "554 Not you"), "554 Not you"),
				arguments(Map.of("CONNECT", SILENCE), "Máy chủ thư không trả lời trong thời hạn"),
				arguments(Map.of("CONNECT", DROP), "[EOF]"), arguments(Map.of("EHLO", DROP, "HELO", DROP), ""),
				arguments(Map.of("MAIL", "550 5.7.1 Sender unknown"), "550 5.7.1 Sender unknown"),
				arguments(Map.of("MAIL", SILENCE), "Máy chủ thư không trả lời trong thời hạn"),
				arguments(Map.of("RCPT", "421 Closing"), "421 Closing"), arguments(Map.of("RCPT", DROP), "[EOF]"),
				arguments(Map.of("RCPT", "530 5.7.0 Sign in first"), "530 5.7.0 Sign in first"),
				arguments(Map.of("DATA", SILENCE), "Máy chủ thư không trả lời trong thời hạn"),
				arguments(Map.of("DATA", DROP), "[EOF]"), arguments(Map.of(".", "421 Closing"), "421 Closing"));
	}

	@ParameterizedTest
	@MethodSource
	void faultsBeforeTheText(Map<String, String> answers, String reason) throws Exception {
		try (ScriptedMailServer faulty = new ScriptedMailServer(answers)) {
			this.mailSender.setPort(faulty.port());
			this.sender.sendDue();
			assertThat(faulty.connections()).as("no letter after the first").isEqualTo(1);
			assertThat(this.jdbc.sql("select reason from mail_server").query(String.class).single()).contains(reason);
			// longer than the longest pause, a week long
			for (int i = 0; i < 3; i++) {
				this.clock.pass(Duration.ofDays(2));
				this.sender.sendDue();
			}
			assertThat(faulty.connections()).isEqualTo(4);
		}
		assertThat(this.jdbc.sql("select attempts from letter_copy").query(Integer.class).list())
			.as("asked in turn, none of them to blame")
			.containsExactly(2, 2);
		assertThat(this.given.failures()).isEmpty();
		assertThat(this.given.unreachable()).isEmpty();
		everythingArrivesAtAGoodServer();
	}

	@Test
	void droppedBeforeItWasKeptAndAfterwards() throws Exception {
		for (String fault : List.of(DROP, SILENCE)) {
			try (ScriptedMailServer faulty = new ScriptedMailServer(Map.of(".", fault))) {
				this.mailSender.setPort(faulty.port());
				this.sender.sendDue();
				assertThat(faulty.texts()).hasSize(1);
			}
			this.clock.pass(Duration.ofMinutes(5));
		}
		assertThat(this.jdbc.sql("select doubts from letter_copy").query(Integer.class).list()).containsExactly(1, 1);
		everythingArrivesAtAGoodServer();
		assertThat(this.given.failures()).isEmpty();
	}

	@Test
	void aServerThatKeepsAndDropsGetsEachLetterTwiceAtMost() throws Exception {
		try (ScriptedMailServer faulty = new ScriptedMailServer(Map.of(".", DROP))) {
			this.mailSender.setPort(faulty.port());
			for (int i = 0; i < 20; i++) {
				this.sender.sendDue();
				this.clock.pass(Duration.ofMinutes(5));
			}
			for (String id : this.jdbc.sql("select message_id from letter").query(String.class).list()) {
				assertThat(faulty.texts()).filteredOn((text) -> text.contains(id)).hasSize(2);
			}
		}
		assertThat(this.given.failures()).hasSize(2)
			.allSatisfy((each) -> assertThat(each)
				.contains("truong.bca@example.vn UNKNOWN Máy chủ thư nhận toàn văn thư rồi không trả lời"));
		this.resending.again(this.given.copies(), "quantri");
		everythingArrivesAtAGoodServer();
	}

	private void everythingArrivesAtAGoodServer() throws Exception {
		this.mailSender.setPort(this.mailServer.getSmtp().getPort());
		this.clock.pass(Duration.ofMinutes(5));
		this.sender.sendDue();
		assertThat(this.mailServer.getReceivedMessages()).extracting((message) -> message.getMessageID())
			.containsExactlyInAnyOrderElementsOf(
					this.jdbc.sql("select message_id from letter").query(String.class).list());
		assertThat(this.jdbc.sql("select failures from mail_server").query(Integer.class).single()).isZero();
	}

}
