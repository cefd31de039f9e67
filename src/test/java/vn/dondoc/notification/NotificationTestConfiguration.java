package vn.dondoc.notification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.sql.DataSource;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.testing.TestTime;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The package on a real PostgreSQL and a mail server in the same JVM. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@ComponentScan
@Import({ TestTime.class, WorkingDays.class })
class NotificationTestConfiguration {

	@Bean
	EmbeddedPostgres postgres() throws IOException {
		return EmbeddedPostgres.builder().start();
	}

	@Bean
	DataSource dataSource(EmbeddedPostgres postgres) throws IOException {
		HikariDataSource dataSource = new HikariDataSource();
		dataSource.setDataSource(postgres.getPostgresDatabase());
		Flyway.configure().dataSource(dataSource).target("6").load().migrate();
		// Those between index the engine's tables, which are not here
		for (String later : List.of("V12__substitution", "V16__deadline_policy", "V17__working_days", "V18__outbox",
				"V19__digest", "V21__extension", "V22__review", "V23__clerk", "V24__review_and_extension")) {
			JdbcClient.create(dataSource)
				.sql(new ClassPathResource("db/migration/" + later + ".sql").getContentAsString(StandardCharsets.UTF_8))
				.update();
		}
		return dataSource;
	}

	@Bean
	PlatformTransactionManager transactionManager(DataSource dataSource) {
		return new JdbcTransactionManager(dataSource);
	}

	@Bean
	TransactionTemplate transaction(PlatformTransactionManager transactions) {
		return new TransactionTemplate(transactions);
	}

	@Bean
	JdbcClient jdbc(DataSource dataSource) {
		return JdbcClient.create(dataSource);
	}

	@Bean
	MessageSource messageSource() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/notification");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	@Bean(initMethod = "start", destroyMethod = "stop")
	GreenMail mailServer() {
		return new GreenMail(ServerSetup.SMTP.dynamicPort());
	}

	@Bean
	JavaMailSenderImpl mailSender() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "300");
		sender.getJavaMailProperties().put("mail.smtp.timeout", "300");
		return sender;
	}

	@Bean
	Scenario scenario(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, MovedClock clock) {
		clock.set("2025-08-01T08:00:00+07:00");
		return new Scenario(jdbc, transaction, outbox);
	}

}
