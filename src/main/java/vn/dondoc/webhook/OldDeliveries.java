package vn.dondoc.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what arrived long ago: the events themselves stay in the record. */
@Component
class OldDeliveries {

	private static final Duration KEPT = Duration.ofDays(90);

	private final JdbcClient jdbc;

	private final Clock clock;

	OldDeliveries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "P1D", scheduler = WebhookConfiguration.ROUNDS)
	void forget() {
		this.jdbc.sql("delete from webhook_delivery where delivered_at < ?")
			.param(Timestamp.from(this.clock.instant().minus(KEPT)))
			.update();
	}

}
