package vn.dondoc.embedded;

import java.io.IOException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
@Conditional(NoMailServerNamed.class)
@ConditionalOnClass(name = "com.icegreen.greenmail.util.GreenMail")
@EnableConfigurationProperties(MailProperties.class)
class EmbeddedMailConfiguration {

	@Bean
	Mailbox mailbox(DataDirectory directory) throws IOException {
		return new Mailbox(directory.resolve("mailbox"));
	}

	@Bean
	MailServer mailServer(Mailbox mailbox) {
		return new MailServer(mailbox);
	}

	@Bean
	JavaMailSender mailSender(MailServer server, MailProperties settings) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost(MailServer.HOST);
		sender.setPort(server.port());
		sender.setDefaultEncoding(settings.getDefaultEncoding().name());
		sender.getJavaMailProperties().putAll(settings.getProperties());
		return sender;
	}

}
