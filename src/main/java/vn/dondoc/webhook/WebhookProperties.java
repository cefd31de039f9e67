package vn.dondoc.webhook;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where messages may go, and how long a receiver may take.
 *
 * @param trustedNetwork whether receivers may stand in the network of this server: then
 * also private addresses and http are allowed
 * @param timeout until the receiver has answered, connecting included
 */
@ConfigurationProperties("dondoc.webhooks")
record WebhookProperties(@DefaultValue("false") boolean trustedNetwork, @DefaultValue("10s") Duration timeout) {

	WebhookProperties {
		if (timeout.toMillis() < 100 || timeout.toSeconds() > 30) {
			throw new IllegalArgumentException("dondoc.webhooks.timeout is not between 100ms and 30s: " + timeout);
		}
	}

}
