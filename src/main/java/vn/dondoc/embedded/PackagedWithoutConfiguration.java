package vn.dondoc.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.startup.StartRefusedException;
import vn.dondoc.startup.StartupText;

/** The jar for production carries no embedded parts: what settings must name then. */
@Configuration(proxyBeanMethods = false)
class PackagedWithoutConfiguration {

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoDatabaseNamed.class)
	@ConditionalOnMissingClass("io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
	static class WithoutDatabase {

		@Bean
		JdbcConnectionDetails noDatabase() {
			throw new StartRefusedException("no-database");
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoMailServerNamed.class)
	@ConditionalOnMissingClass("com.icegreen.greenmail.util.GreenMail")
	@EnableConfigurationProperties(MailProperties.class)
	static class WithoutMailServer {

		private static final Logger log = LoggerFactory.getLogger(WithoutMailServer.class);

		/** A server's own mail agent, as programs on it expect one. */
		@Bean
		JavaMailSender localMail(MailProperties settings) {
			log.warn(StartupText.of("local-mail"));
			JavaMailSenderImpl sender = new JavaMailSenderImpl();
			sender.setHost("localhost");
			sender.setDefaultEncoding(settings.getDefaultEncoding().name());
			sender.getJavaMailProperties().putAll(settings.getProperties());
			return sender;
		}

	}

}
