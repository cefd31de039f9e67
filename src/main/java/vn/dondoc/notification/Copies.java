package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of copies on their way. */
@Component
class Copies {

	private final JdbcClient jdbc;

	private final Clock clock;

	Copies(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The copy whose turn it is, its letter locked until the transaction ends. What
	 * another transaction has locked is passed over.
	 */
	Optional<Long> lockNext() {
		return this.jdbc.sql("""
				select c.id from letter_copy c join letter l on l.id = c.letter_id
				where c.sent_at is null and c.failed_at is null and c.next_attempt_at <= :now
				order by c.next_attempt_at, c.attempts, c.id limit 1
				for no key update of l skip locked
				""").param("now", now()).query(Long.class).optional();
	}

	/** How many attempts began in the last minute, on whatever node. */
	int attemptsInLastMinute() {
		Instant now = this.clock.instant();
		return this.jdbc
			.sql("select count(*) from letter_copy where last_attempt_at > :then and last_attempt_at <= :now")
			.param("then", Timestamp.from(now.minus(Duration.ofMinutes(1))))
			.param("now", Timestamp.from(now))
			.query(Integer.class)
			.single();
	}

	/**
	 * Notes that the copy is about to go out; empty when it was settled meanwhile. A note
	 * that is there already was left by a process that died: the copy may have arrived.
	 */
	Optional<Copy> begin(long id) {
		return this.jdbc.sql("""
				update letter_copy c set attempts = attempts + 1, last_attempt_at = :now, trying = true,
				  doubts = doubts + trying::int
				from letter l
				where c.id = :id and l.id = c.letter_id
				  and c.sent_at is null and c.failed_at is null and c.next_attempt_at <= :now
				returning c.id, l.recipient, c.address, l.subject, l.text, l.html, c.refusals, c.doubts,
				  case c.part when 1 then l.message_id else regexp_replace(l.message_id, '@', '.' || c.part || '@')
				  end as message_id
				""").param("id", id).param("now", now()).query(Copy.class).optional();
	}

	void sent(Copy copy) {
		this.jdbc.sql("""
				with arrived as (
				  update letter_copy set trying = false, sent_at = :now, last_error = null where id = :id
				  returning letter_id
				), forgotten as (
				  delete from refused_address where username = :recipient and address = :address
				)
				update letter set sent_at = :now where id in (select letter_id from arrived) and sent_at is null
				""")
			.param("now", now())
			.param("id", copy.id())
			.param("recipient", copy.recipient())
			.param("address", copy.address())
			.update();
	}

	/**
	 * It goes out again.
	 * @param refusals how often it was put off, this time included
	 * @param doubts how often it may have arrived, this time included
	 */
	void wait(Copy copy, int refusals, int doubts, Duration pause, String reason) {
		this.jdbc.sql("""
				update letter_copy set trying = false, refusals = :refusals, doubts = :doubts, next_attempt_at = :next,
				  last_error = :reason
				where id = :id
				""")
			.param("refusals", refusals)
			.param("doubts", doubts)
			.param("next", Timestamp.from(this.clock.instant().plus(pause)))
			.param("reason", reason)
			.param("id", copy.id())
			.update();
	}

	/** It goes out no more, unless a person says so. */
	void failed(Copy copy, Verdict verdict) {
		this.jdbc.sql("""
				update letter_copy set trying = false, failed_at = :now, failure = :failure, last_error = :reason
				where id = :id
				""")
			.param("now", now())
			.param("failure", verdict.fate().name())
			.param("reason", verdict.reason())
			.param("id", copy.id())
			.update();
		if (verdict.fate().addressIsToBlame()) {
			this.jdbc
				.sql("""
						insert into refused_address (username, address, refused_at, reason)
						select :recipient, :address, :now, :reason
						where :address in (select person_address(email) from person where username = :recipient)
						on conflict (username, address) do update set refused_at = excluded.refused_at, reason = excluded.reason
						""")
				.param("recipient", copy.recipient())
				.param("address", copy.address())
				.param("now", now())
				.param("reason", verdict.reason())
				.update();
		}
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
