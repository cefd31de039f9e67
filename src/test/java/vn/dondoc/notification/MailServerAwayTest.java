package vn.dondoc.notification;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.NewDirective;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.lifecycle.DirectiveLifecycle;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.TaskScheduler;

import static org.assertj.core.api.Assertions.assertThat;

/** A mail server that hangs for a day: the processes go on, and no letter is lost. */
@ApplicationTest
class MailServerAwayTest {

	@Autowired
	private DirectiveLifecycle directives;

	@Autowired
	private ManagementService management;

	@Autowired
	private Sender sender;

	@Autowired
	private Letters letters;

	@Autowired
	private JavaMailSenderImpl mailSender;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void timersFireWhileTheMailServerHangsAndEverythingArrivesAfterwards() throws Exception {
		int embedded = this.mailSender.getPort();
		Properties settings = this.mailSender.getJavaMailProperties();
		Object patience = settings.put("mail.smtp.timeout", "300");
		this.clock.set("2025-07-31T08:00:00+07:00");
		this.jdbc.sql("truncate letter cascade").update();
		String assignment = issue("Chậm khi máy chủ thư treo", LocalDate.of(2025, 7, 31)) + ".bo-y-te";
		AtomicLong ids = new AtomicLong(100);
		try (ScriptedMailServer hanging = new ScriptedMailServer(Map.of("CONNECT", ScriptedMailServer.SILENCE))) {
			this.mailSender.setPort(hanging.port());
			for (int hour = 0; hour < 24; hour++) {
				compose(ids.incrementAndGet());
				int before = hanging.connections();
				CompletableFuture<Void> sending = CompletableFuture.runAsync(this.sender::sendDue);
				Awaitility.await().until(() -> hanging.connections() == before + 1);
				runDueJobs();
				sending.join();
				this.clock.pass(Duration.ofHours(1));
			}
			assertThat(this.jdbc.sql("select overdue_since from assignment where number = ?")
				.params(assignment)
				.query(LocalDate.class)
				.single()).isEqualTo("2025-08-01");
		}
		GreenMail good = new GreenMail(ServerSetup.SMTP.dynamicPort());
		try {
			good.start();
			this.mailSender.setPort(good.getSmtp().getPort());
			this.sender.sendDue();
			assertThat(good.getReceivedMessages()).extracting((message) -> message.getMessageID())
				.containsExactlyInAnyOrderElementsOf(
						this.jdbc.sql("select message_id from letter").query(String.class).list())
				.as("one each hour, and the morning's")
				.hasSize(25);
		}
		finally {
			good.stop();
			this.mailSender.setPort(embedded);
			settings.put("mail.smtp.timeout", patience);
		}
	}

	/** Rounds of anything else never wait behind a mail server. */
	@Test
	void lettersHaveAThreadOfTheirOwn(@Autowired @Qualifier(NotificationConfiguration.SENDING) TaskScheduler ofLetters,
			@Autowired TaskScheduler ofEverythingElse) {
		assertThat(ofLetters).isNotSameAs(ofEverythingElse);
	}

	private String issue(String title, LocalDate deadline) {
		String number = this.directives
			.issue(List.of(new NewDirective(title, null, SourceDocument.parse("Thông báo số 01-TB/THU"), List.of(),
					List.of(), Deadline.parse(deadline.toString()).orElseThrow(), null, null,
					List.of(new NewDirective.NewAssignment("bo-y-te", null)), null)), "thuongtruc")
			.get(0)
			.number();
		runDueJobs();
		return number;
	}

	private void runDueJobs() {
		List<Job> due = this.management.createJobQuery().executable().list();
		while (!due.isEmpty()) {
			due.forEach((job) -> this.management.executeJob(job.getId()));
			due = this.management.createJobQuery().executable().list();
		}
	}

	private void compose(long id) {
		this.letters.add(new Letter(id, "truong.bo-y-te", "truong.bo-y-te@test.example", "<away-" + id + "@x>", "Thư",
				"Chữ", "<p>Chữ</p>"));
	}

}
