package vn.dondoc.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class NotificationConfiguration {

	/**
	 * The scheduler that nothing else uses: a mail server that hangs holds up letters
	 * only.
	 */
	static final String SENDING = "letterSending";

	// Not a candidate: the scheduler of everything else is made only where there is none
	@Bean(name = SENDING, defaultCandidate = false)
	ThreadPoolTaskScheduler letterSending() {
		ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
		scheduler.setThreadNamePrefix("letters-");
		return scheduler;
	}

}
