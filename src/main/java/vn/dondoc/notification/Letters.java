package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of letters. */
@Component
class Letters {

	private final JdbcClient jdbc;

	private final Clock clock;

	Letters(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(Letter letter) {
		this.jdbc.sql("""
				insert into letter (id, recipient, address, message_id, subject, text, html, created_at)
				values (:id, :recipient, :address, :messageId, :subject, :text, :html, :now)
				""")
			.param("id", letter.id())
			.param("recipient", letter.recipient())
			.param("address", letter.address())
			.param("messageId", letter.messageId())
			.param("subject", letter.subject())
			.param("text", letter.text())
			.param("html", letter.html())
			.param("now", now())
			.update();
	}

	List<Long> unsent() {
		return this.jdbc.sql("select id from letter where sent_at is null order by id").query(Long.class).list();
	}

	boolean exists(long id) {
		return this.jdbc.sql("select exists (select from letter where id = :id)")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	/** Counts an attempt to send; false when there is nothing to send. */
	boolean attempt(long id) {
		return this.jdbc.sql("update letter set attempts = attempts + 1 where id = :id and sent_at is null")
			.param("id", id)
			.update() > 0;
	}

	/**
	 * The letter, locked until the transaction ends; empty when it was sent meanwhile.
	 * Its address is the one the person has now: a wrong one may have been put right.
	 */
	Optional<Letter> lockUnsent(long id) {
		return this.jdbc.sql("""
				select id, recipient, coalesce(substring(email from '\\S.*'), address) as address,
				  message_id, subject, text, html
				from letter join person on username = recipient
				where id = :id and sent_at is null for update of letter
				""").param("id", id).query(Letter.class).optional();
	}

	void sent(Letter letter) {
		this.jdbc.sql("update letter set sent_at = :now, address = :address where id = :id")
			.param("now", now())
			.param("address", letter.address())
			.param("id", letter.id())
			.update();
	}

	void failed(long id, String error) {
		this.jdbc.sql("update letter set last_error = :error where id = :id and sent_at is null")
			.param("error", error)
			.param("id", id)
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
