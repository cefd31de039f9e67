package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

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

	/**
	 * From here on a letter is on its way: one copy for each address. Those known to be
	 * refused get none, unless all of them are.
	 */
	void add(Letter letter) {
		this.jdbc.sql("""
				insert into letter (id, recipient, message_id, subject, text, html, created_at)
				values (:id, :recipient, :messageId, :subject, :text, :html, :now)
				""")
			.param("id", letter.id())
			.param("recipient", letter.recipient())
			.param("messageId", letter.messageId())
			.param("subject", letter.subject())
			.param("text", letter.text())
			.param("html", letter.html())
			.param("now", now())
			.update();
		this.jdbc.sql("""
				with known as (
				  select one as address, exists (
				    select from refused_address r where r.username = :recipient and r.address = one) as refused
				  from person_address(:address) one)
				insert into letter_copy (letter_id, part, address, next_attempt_at)
				select :id, row_number() over (order by address), address, :now::timestamptz
				from known where not refused or (select bool_and(refused) from known)
				""")
			.param("id", letter.id())
			.param("recipient", letter.recipient())
			.param("address", letter.address())
			.param("now", now())
			.update();
	}

	/** Those with a copy that is still on its way, oldest first. */
	List<Long> unsent() {
		return this.jdbc.sql("""
				select distinct letter_id from letter_copy
				where sent_at is null and failed_at is null order by letter_id
				""").query(Long.class).list();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
