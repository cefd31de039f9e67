package vn.dondoc.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a delivery of each event for each endpoint that wants it, in the order of changes
 * and as far as the record is complete: what commits late is not missed. Nothing of this
 * happens in the transaction of the event.
 */
@Component
class Gathering {

	private static final int AT_ONCE = 1_000;

	private static final String MAKE = """
			with happened as (
			  select id, tx, type from event where (tx, id) > (:tx, :event) and tx < :horizon
			  order by tx, id limit :limit
			), made as (
			  insert into webhook_delivery (webhook_id, event_id, created_at, next_attempt_at)
			  select webhook.id, happened.id, :now, :now from happened
			  join webhook on stopped_at is null and happened.tx > webhook.tx
			    and (types = '{}' or happened.type = any(types))
			  order by happened.tx, happened.id
			)
			update webhook_position set tx = latest.tx, event_id = latest.id
			from (select tx, id from happened order by tx desc, id desc limit 1) latest""";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Gathering(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	// With the rounds of letters, unless it has its own
	@Scheduled(fixedDelayString = "${dondoc.webhooks.round:${dondoc.mail.round:PT2S}}",
			scheduler = WebhookConfiguration.ROUNDS)
	void gather() {
		boolean more = somethingHappened();
		while (more) {
			more = Boolean.TRUE.equals(this.transaction.execute((status) -> makeSome()));
		}
	}

	/** Takes no lock: most rounds end here. */
	private boolean somethingHappened() {
		return this.jdbc.sql("""
				select exists (select from event, webhook_position at
				  where (event.tx, event.id) > (at.tx, at.event_id) and event.tx < change_horizon())""")
			.query(Boolean.class)
			.single();
	}

	private boolean makeSome() {
		Optional<At> at = this.jdbc.sql("""
				select tx, event_id as event, change_horizon() as horizon from webhook_position
				for update skip locked""").query(At.class).optional();
		return at.isPresent() && this.jdbc.sql(MAKE)
			.param("tx", at.get().tx())
			.param("event", at.get().event())
			.param("horizon", at.get().horizon())
			.param("limit", AT_ONCE)
			.param("now", Timestamp.from(this.clock.instant()))
			.update() > 0;
	}

	/** Up to which event deliveries were made, and up to where the record is complete. */
	private record At(long tx, long event, long horizon) {
	}

}
