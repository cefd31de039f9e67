package vn.dondoc.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.EventType;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.UriComponentsBuilder;

/** The table of messages on their way. */
@Repository
class Deliveries {

	/** What is due of endpoint {@code w}, delivery {@code d}. */
	private static final String DUE = """
			w.stopped_at is null and (w.retry_at is null or w.retry_at <= :now)
			and d.delivered_at is null and d.failed_at is null and d.next_attempt_at <= :now
			and (d.claimed_until is null or d.claimed_until < now())""";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final String baseUrl;

	Deliveries(JdbcClient jdbc, Clock clock, @Value("${dondoc.base-url:http://localhost:8080}") String baseUrl) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.baseUrl = baseUrl;
	}

	/** The endpoints for which something is due. */
	List<Long> endpoints() {
		return this.jdbc.sql(
				"select w.id from webhook w where exists (select from webhook_delivery d where d.webhook_id = w.id and "
						+ DUE + ") order by w.id")
			.param("now", now())
			.query(Long.class)
			.list();
	}

	/**
	 * The message whose turn it is at an endpoint. For a while it is nobody else's: no
	 * transaction stays open while the receiver has it. The while is that of the
	 * database's clock, which nobody moves.
	 */
	Optional<Message> claim(long endpoint, Duration atMost) {
		return this.jdbc
			.sql("""
					with claimed as (
					  update webhook_delivery set attempts = attempts + 1, claimed_until = now() + :millis * interval '1 millisecond'
					  where id = (
					    select d.id from webhook_delivery d join webhook w on w.id = d.webhook_id
					    where d.webhook_id = :endpoint and %s
					    order by d.next_attempt_at, d.id limit 1 for update of d skip locked)
					  returning id, webhook_id, event_id, attempts
					)
					select claimed.id, attempts, event_id, url, secret, type, at, directive.number as directive,
					  assignment.number as assignment, agency_code,
					  case when former_until > :now then former_secret end as former_secret
					from claimed join webhook on webhook.id = webhook_id
					join event on event.id = event_id
					join directive on directive.id = event.directive_id
					left join assignment on assignment.id = event.assignment_id
					"""
				.formatted(DUE))
			.param("endpoint", endpoint)
			.param("millis", atMost.toMillis())
			.param("now", now())
			.query((row, i) -> message(row))
			.optional();
	}

	void delivered(Message message) {
		this.jdbc
			.sql("""
					with arrived as (
					  update webhook_delivery set claimed_until = null, delivered_at = :now, failure = null, last_error = null
					  where id = :id and attempts = :attempt returning webhook_id)
					update webhook set failures = 0, failing_since = null, retry_at = null
					where id in (select webhook_id from arrived) and failures > 0
					""")
			.param("now", now())
			.param("id", message.delivery())
			.param("attempt", message.attempt())
			.update();
	}

	/**
	 * It goes out again after its own pause, and the endpoint is left alone for its own;
	 * what has been waiting there for too long is given up.
	 * @return how many are given up
	 */
	int refused(Message message, Outcome outcome) {
		Instant now = this.clock.instant();
		int failures = this.jdbc
			.sql("""
					with refused as (
					  update webhook_delivery set claimed_until = null, next_attempt_at = :next, failure = :failure, last_error = :detail
					  where id = :id and attempts = :attempt returning webhook_id)
					update webhook set failures = failures + 1, failing_since = coalesce(failing_since, :now)
					where id in (select webhook_id from refused)
					returning failures
					""")
			.param("next", Timestamp.from(now.plus(Pauses.ofMessage(message.attempt()))))
			.param("failure", outcome.failure().name())
			.param("detail", outcome.detail())
			.param("id", message.delivery())
			.param("attempt", message.attempt())
			.param("now", Timestamp.from(now))
			.query(Integer.class)
			.optional()
			.orElse(0);
		return (failures > 0) ? pause(message, failures, now, outcome) : 0;
	}

	private int pause(Message message, int failures, Instant now, Outcome outcome) {
		return this.jdbc.sql("""
				with paused as (
				  update webhook set retry_at = :retry
				  where id = (select webhook_id from webhook_delivery where id = :id) returning id)
				update webhook_delivery d set failed_at = :now, failure = :failure,
				  last_error = coalesce(last_error, :detail)
				from paused where d.webhook_id = paused.id and delivered_at is null and failed_at is null
				  and (claimed_until is null or claimed_until < now()) and coalesce(resent_at, created_at) <= :long
				""")
			.param("retry", Timestamp.from(now.plus(Pauses.ofEndpoint(failures))))
			.param("id", message.delivery())
			.param("now", Timestamp.from(now))
			.param("long", Timestamp.from(now.minus(Pauses.GIVEN_UP_AFTER)))
			.param("failure", outcome.failure().name())
			.param("detail", outcome.detail())
			.update();
	}

	private Message message(ResultSet row) throws SQLException {
		String directive = row.getString("directive");
		String assignment = row.getString("assignment");
		Message.Body body = new Message.Body(EventNames.of(EventType.valueOf(row.getString("type"))),
				VietnamTime.in(row.getObject("at", OffsetDateTime.class)),
				new Message.Data(directive, assignment, row.getString("agency_code"), at("directives", directive),
						(assignment != null) ? at("api", "assignments", assignment)
								: at("api", "directives", directive)));
		List<Secret> secrets = Stream.of(row.getString("secret"), row.getString("former_secret"))
			.filter((text) -> text != null)
			.map(Secret::new)
			.toList();
		return new Message(row.getLong("id"), row.getInt("attempts"), row.getLong("event_id"), row.getString("url"),
				secrets, body);
	}

	private String at(String... segments) {
		return UriComponentsBuilder.fromUriString(this.baseUrl).pathSegment(segments).encode().toUriString();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
