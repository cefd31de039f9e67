package vn.dondoc.webhook;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every few seconds: sends what is due, one message after the other at each endpoint,
 * several endpoints at once. One that hangs holds up nobody else.
 */
@Component
class Courier {

	private static final Logger log = LoggerFactory.getLogger(Courier.class);

	/** Beyond the receiver's time: a node that has not settled by then is dead. */
	private static final Duration SETTLING = Duration.ofSeconds(60);

	private final Deliveries deliveries;

	private final Carrier carrier;

	private final Duration claim;

	private final TaskExecutor threads;

	private final Set<Long> busy = ConcurrentHashMap.newKeySet();

	Courier(Deliveries deliveries, Carrier carrier, WebhookProperties settings,
			@Qualifier(WebhookConfiguration.SENDING) TaskExecutor threads) {
		this.deliveries = deliveries;
		this.carrier = carrier;
		this.claim = settings.timeout().plus(SETTLING);
		this.threads = threads;
	}

	@Scheduled(fixedDelayString = "${dondoc.webhooks.round:${dondoc.mail.round:PT2S}}",
			scheduler = WebhookConfiguration.ROUNDS)
	void sendDue() {
		for (long endpoint : this.deliveries.endpoints()) {
			if (this.busy.add(endpoint)) {
				this.threads.execute(() -> serve(endpoint));
			}
		}
	}

	private void serve(long endpoint) {
		try {
			boolean more = true;
			while (more && !Thread.currentThread().isInterrupted()) {
				Optional<Message> next = this.deliveries.claim(endpoint, this.claim);
				next.ifPresent(this::send);
				more = next.isPresent();
			}
		}
		catch (RuntimeException ex) {
			log.error("Messages to webhook {} wait until the next round", endpoint, ex);
		}
		finally {
			this.busy.remove(endpoint);
		}
	}

	private void send(Message message) {
		Outcome outcome = this.carrier.hand(message);
		if (outcome.delivered()) {
			this.deliveries.delivered(message);
			return;
		}
		int givenUp = this.deliveries.refused(message, outcome);
		if (givenUp > 0) {
			log.warn("{} messages to {} are given up: {} {}", givenUp, message.url(), outcome.failure(),
					outcome.detail());
		}
	}

}
