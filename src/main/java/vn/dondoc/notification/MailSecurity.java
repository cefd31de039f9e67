package vn.dondoc.notification;

import java.util.Properties;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * A password goes to the mail server over TLS only, unless a setting says in so many
 * words that it need not.
 */
@Component
class MailSecurity implements BeanPostProcessor {

	private static final String REQUIRED = "mail.smtp.starttls.required";

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof JavaMailSenderImpl sender && StringUtils.hasText(sender.getUsername())) {
			Properties settings = sender.getJavaMailProperties();
			settings.putIfAbsent(REQUIRED, "true");
		}
		return bean;
	}

}
