package vn.dondoc.simulation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows by the database when nothing is left to be done at a moment. */
final class Quiet {

	private final JdbcClient jdbc;

	Quiet(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits until nothing is left; false when that takes longer. */
	boolean await(Instant now, long seconds) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		while (!isQuiet(now)) {
			if (System.nanoTime() > end) {
				return false;
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
		return true;
	}

	/** No job is due, nothing waits to be told at once, no letter to be sent. */
	private boolean isQuiet(Instant now) {
		return this.jdbc.sql("""
				select not exists (
				    select from act_ru_job where duedate_ <= :now and retries_ > 0 and suspension_state_ = 1)
				  and not exists (
				    select from letter_copy where sent_at is null and failed_at is null and next_attempt_at <= :now)
				  and not exists (
				    select from notice n join person on username = recipient join assignment a on a.id = assignment_id
				    where settled_at is null and (urgent or letters = 'IMMEDIATE')
				      and (email is not null or passed_on_at is null and n.created_at = :now and state = 'ASSIGNED'))
				""").param("now", Timestamp.from(now)).query(Boolean.class).single();
	}

	/**
	 * When the letters of a morning that wait for flags being set look again; else null.
	 */
	Instant shortWait(Instant now) {
		return this.jdbc.sql("""
				select min(duedate_) from act_ru_job
				where process_def_key_ = 'daily-digest' and process_instance_id_ is not null and duedate_ > :now
				""")
			.param("now", Timestamp.from(now))
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant)
			.orElse(null);
	}

	/** What is left, for a message. */
	String left() {
		return this.jdbc
			.sql("""
					select 'job of ' || process_def_key_ || ' due ' || duedate_ || ', retries ' || retries_ || ', '
					    || coalesce(exception_msg_, '') from act_ru_job where duedate_ < '9999-01-01' and retries_ < 5
					union all select 'letter ' || id || ' to ' || recipient || coalesce(': ' || last_error, '') from letter
					  where sent_at is null
					union all select 'notice ' || kind || ' to ' || recipient from notice where settled_at is null and urgent
					limit 20""")
			.query(String.class)
			.list()
			.toString();
	}

}
