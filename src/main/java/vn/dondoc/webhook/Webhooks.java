package vn.dondoc.webhook;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.EventType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The endpoints that are told of changes, as administrators keep them. */
@Service
class Webhooks {

	private static final Logger log = LoggerFactory.getLogger(Webhooks.class);

	/** How long a former secret still signs. */
	private static final Duration CHANGING_OVER = Duration.ofHours(24);

	/** Tells one secret from another and gives neither away. */
	private static final String MARK = "left(encode(sha256(convert_to(secret, 'UTF8')), 'hex'), 16)";

	private static final String LIST = """
			select w.*, %1$s as secret_mark,
			  (select count(*) from webhook_delivery d
			   where d.webhook_id = w.id and delivered_at is null and failed_at is null) as waiting,
			  (select count(*) from webhook_delivery d where d.webhook_id = w.id and failed_at is not null) as failed,
			  (select max(delivered_at) from webhook_delivery d where d.webhook_id = w.id) as last_delivered_at
			from webhook w %2$s order by id""";

	private final JdbcClient jdbc;

	private final WebhookCheck check;

	private final Clock clock;

	Webhooks(JdbcClient jdbc, WebhookCheck check, Clock clock) {
		this.jdbc = jdbc;
		this.check = check;
		this.clock = clock;
	}

	List<Webhook> list() {
		return this.jdbc.sql(LIST.formatted(MARK, "")).query((row, i) -> webhook(row)).list();
	}

	Webhook one(long id) {
		return this.jdbc.sql(LIST.formatted(MARK, "where id = ?"))
			.param(id)
			.query((row, i) -> webhook(row))
			.optional()
			.orElseThrow(UnknownWebhook::new);
	}

	/** Its id and its secret, which nobody is shown again. */
	Registered register(NewWebhook entry, String by) {
		List<EventType> types = this.check.check(entry);
		Secret secret = Secret.random();
		long id = this.jdbc.sql("""
				insert into webhook (url, description, types, secret, created_at, created_by)
				values (?, ?, ?, ?, ?, ?) returning id""")
			.params(entry.url(), entry.description(), types.stream().map(EventType::name).toArray(String[]::new),
					secret.text(), now(), by)
			.query(Long.class)
			.single();
		log.info("Webhook {} to {} was registered by {}", id, entry.url(), by);
		return new Registered(id, secret.text());
	}

	/**
	 * A new secret; the former one signs as well for a day.
	 * @param seen mark of the secret that is to be replaced; null for whichever there is
	 * @throws SecretChanged when it has been replaced already
	 */
	Registered changeSecret(long id, String seen, String by) {
		one(id);
		Secret secret = Secret.random();
		int changed = this.jdbc.sql("""
				update webhook set former_secret = secret, former_until = :until, secret = :secret
				where id = :id and (:seen::text is null or :seen = %s)""".formatted(MARK))
			.param("until", Timestamp.from(this.clock.instant().plus(CHANGING_OVER)))
			.param("secret", secret.text())
			.param("id", id)
			.param("seen", seen)
			.update();
		if (changed == 0) {
			throw new SecretChanged();
		}
		log.info("The secret of webhook {} was changed by {}", id, by);
		return new Registered(id, secret.text());
	}

	/** It is told nothing more; what waits goes on when it is started again. */
	void stop(long id, String by) {
		existing(this.jdbc.sql("update webhook set stopped_at = coalesce(stopped_at, ?) where id = ?")
			.params(now(), id)
			.update());
		log.info("Webhook {} was stopped by {}", id, by);
	}

	void start(long id, String by) {
		existing(this.jdbc.sql("""
				update webhook set stopped_at = null, failures = 0, failing_since = null, retry_at = null
				where id = ?""").param(id).update());
		log.info("Webhook {} was started by {}", id, by);
	}

	/**
	 * What was given up goes out again at once, under its id.
	 * @param delivery one of them; null for all
	 */
	int resend(long id, Long delivery, String by) {
		one(id);
		int again = this.jdbc.sql("""
				update webhook_delivery set failed_at = null, attempts = 0, next_attempt_at = :now, resent_at = :now,
				  resent_by = :by
				where webhook_id = :id and failed_at is not null and (:delivery::bigint is null or id = :delivery)""")
			.param("now", now())
			.param("by", by)
			.param("id", id)
			.param("delivery", delivery)
			.update();
		this.jdbc.sql("update webhook set retry_at = null where id = ?").param(id).update();
		log.info("{} messages of webhook {} are sent again, by {}", again, id, by);
		return again;
	}

	private static void existing(int rows) {
		if (rows == 0) {
			throw new UnknownWebhook();
		}
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private Webhook webhook(ResultSet row) throws SQLException {
		Array types = row.getArray("types");
		OffsetDateTime former = time(row, "former_until");
		boolean changing = former != null && former.toInstant().isAfter(this.clock.instant());
		return new Webhook(row.getLong("id"), row.getString("url"), row.getString("description"),
				Arrays.stream((String[]) types.getArray())
					.map(EventType::valueOf)
					.map(EventNames::of)
					.sorted()
					.toList(),
				time(row, "created_at"), row.getString("created_by"), row.getString("secret_mark"),
				changing ? former : null, time(row, "stopped_at"), time(row, "failing_since"), time(row, "retry_at"),
				time(row, "last_delivered_at"), row.getLong("waiting"), row.getLong("failed"));
	}

	static OffsetDateTime time(ResultSet row, String column) throws SQLException {
		return VietnamTime.in(row.getObject(column, OffsetDateTime.class));
	}

	/** An endpoint's id and secret. */
	record Registered(long id, String secret) {

		/** Without the secret. */
		@Override
		public String toString() {
			return "Registered[id=" + this.id + "]";
		}

	}

}
