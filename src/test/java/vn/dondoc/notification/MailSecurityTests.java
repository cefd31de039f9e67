package vn.dondoc.notification;

import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How the mail server is signed in to, with the settings that an operator has. */
class MailSecurityTests {

	private GreenMail server;

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void passwordAndLetterGoOverTls() {
		start(ServerSetup.SMTPS);
		settings(Map.of("protocol", "smtps", "properties.mail.smtps.ssl.trust", "*",
				"properties.mail.smtps.ssl.checkserveridentity", "false"))
			.run((application) -> {
				application.getBean(JavaMailSender.class).send(letter());
				assertThat(this.server.getReceivedMessages()).hasSize(1);
			});
	}

	@Test
	void aCertificateOfSomebodyElseIsRefused() {
		start(ServerSetup.SMTPS);
		settings(Map.of("protocol", "smtps")).run((application) -> assertThatExceptionOfType(MailSendException.class)
			.isThrownBy(() -> application.getBean(JavaMailSender.class).send(letter()))
			.havingRootCause()
			.withMessageContaining("certification path"));
		assertThat(this.server.getReceivedMessages()).isEmpty();
	}

	@Test
	void aWrongPasswordIsRefused() {
		start(ServerSetup.SMTP);
		settings(Map.of("password", "sai", "properties.mail.smtp.starttls.required", "false"))
			.run((application) -> assertThatExceptionOfType(MailAuthenticationException.class)
				.isThrownBy(() -> application.getBean(JavaMailSender.class).send(letter())));
	}

	@ParameterizedTest
	@CsvSource({ "hop-thu, ''", "'', true" })
	void aServerWithoutTlsGetsNeitherPasswordNorALetterThatWantsTls(String username, String required) {
		start(ServerSetup.SMTP);
		settings(Map.of("username", username, "properties.mail.smtp.starttls.required", required))
			.run((application) -> assertThatExceptionOfType(MailSendException.class)
				.isThrownBy(() -> application.getBean(JavaMailSender.class).send(letter()))
				.withMessageContaining("STARTTLS is required"));
		assertThat(this.server.getReceivedMessages()).isEmpty();
	}

	private void start(ServerSetup setup) {
		this.server = new GreenMail(setup.dynamicPort());
		this.server.setUser("hop-thu@example.vn", "hop-thu", "mat-khau");
		this.server.start();
	}

	private ApplicationContextRunner settings(Map<String, String> settings) {
		int port = (this.server.getSmtps() != null && this.server.getSmtps().isRunning())
				? this.server.getSmtps().getPort() : this.server.getSmtp().getPort();
		ApplicationContextRunner runner = new ApplicationContextRunner()
			.withInitializer(new ConfigDataApplicationContextInitializer())
			.withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
			.withBean(MailSecurity.class)
			.withPropertyValues("spring.mail.host=127.0.0.1", "spring.mail.port=" + port,
					"spring.mail.username=hop-thu", "spring.mail.password=mat-khau");
		for (Map.Entry<String, String> setting : settings.entrySet()) {
			if (!setting.getKey().contains("required") || !setting.getValue().isEmpty()) {
				runner = runner.withPropertyValues("spring.mail." + setting.getKey() + "=" + setting.getValue());
			}
		}
		return runner;
	}

	private static SimpleMailMessage letter() {
		SimpleMailMessage letter = new SimpleMailMessage();
		letter.setFrom("dondoc@example.vn");
		letter.setTo("an@example.vn");
		letter.setSubject("Thư");
		letter.setText("Chữ");
		return letter;
	}

}
