package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the mail server takes letters at all, as the nodes together have found. While
 * it does not, it is asked once after each pause, whosever letter is next.
 */
@Component
class ServerState {

	private static final Logger log = LoggerFactory.getLogger(ServerState.class);

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final Clock clock;

	ServerState(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whether to ask it now; when it was failing, the others stay away for another pause.
	 */
	boolean mayBeAsked() {
		Instant now = this.clock.instant();
		Row row = row();
		if (row.failures() == 0) {
			return true;
		}
		// A pause longer than any: the clock was moved back
		if (row.retryAt().isAfter(now) && !row.retryAt().isAfter(now.plus(LONGEST_PAUSE))) {
			return false;
		}
		this.jdbc.sql("update mail_server set retry_at = :retry")
			.param("retry", Timestamp.from(now.plus(pause(row.failures()))))
			.update();
		return true;
	}

	void answered() {
		Row row = row();
		if (row.failures() > 0) {
			this.jdbc.sql("update mail_server set failures = 0, failing_since = null, retry_at = null, reason = null")
				.update();
			log.info("The mail server answers again, after {} failures", row.failures());
		}
	}

	void failed(String reason) {
		int failures = row().failures() + 1;
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				update mail_server set failures = :failures, failing_since = coalesce(failing_since, :now),
				  retry_at = :retry, reason = :reason
				""")
			.param("failures", failures)
			.param("now", Timestamp.from(now))
			.param("retry", Timestamp.from(now.plus(pause(failures))))
			.param("reason", reason)
			.update();
		if (failures == 1) {
			log.warn("Letters wait: {}", reason);
		}
	}

	private Row row() {
		return this.jdbc.sql("select failures, retry_at from mail_server")
			.query((row, i) -> new Row(row.getInt(1),
					(row.getTimestamp(2) != null) ? row.getTimestamp(2).toInstant() : null))
			.single();
	}

	private static Duration pause(int failures) {
		Duration growing = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
		return (growing.compareTo(LONGEST_PAUSE) < 0) ? growing : LONGEST_PAUSE;
	}

	private record Row(int failures, Instant retryAt) {
	}

}
