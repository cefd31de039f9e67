package vn.dondoc.webhook;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookProperties.class)
class WebhookConfiguration {

	/** Of nothing else: it never waits for a receiver. */
	static final String ROUNDS = "webhookRounds";

	/** The threads that wait for receivers. */
	static final String SENDING = "webhookSending";

	private static final int AT_ONCE = 6;

	// Neither is a candidate: what everything else uses is made only where there is none
	@Bean(name = ROUNDS, defaultCandidate = false)
	ThreadPoolTaskScheduler webhookRounds() {
		ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
		scheduler.setThreadNamePrefix("webhook-rounds-");
		scheduler.setPoolSize(2);
		return scheduler;
	}

	@Bean(name = SENDING, defaultCandidate = false)
	TaskExecutor webhookSending() {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setThreadNamePrefix("webhooks-");
		executor.setCorePoolSize(AT_ONCE);
		executor.setAllowCoreThreadTimeOut(true);
		executor.setDaemon(true);
		return executor;
	}

}
