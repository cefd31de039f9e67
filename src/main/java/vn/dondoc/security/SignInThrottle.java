package vn.dondoc.security;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing, on all nodes together. A try is written down before the password
 * is looked at, so that many at once do not slip through; refused tries do not count, so
 * that waiting always helps.
 */
@Component
public class SignInThrottle {

	private static final int CLEANED_EVERY = 50;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ThrottleProperties limits;

	SignInThrottle(JdbcClient jdbc, Clock clock, ThrottleProperties limits) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.limits = limits;
	}

	/**
	 * Begins a try, which counts as failed until told otherwise.
	 * @throws TooManyFailures when it has to wait
	 */
	public Try begin(String username, String remoteAddress) {
		String typed = Plain.text(username, Plain.NAME);
		String name = counted(typed);
		String address = ClientAddress.network(remoteAddress);
		long started = System.nanoTime();
		long id = this.jdbc.sql("insert into sign_in_attempt (username, address, at) values (?, ?, ?) returning id")
			.params(name, address, at(this.clock.instant()))
			.query(Long.class)
			.single();
		if (id % CLEANED_EVERY == 0) {
			clean();
		}
		Try begun = new Try(id, name, typed, address, started);
		until(begun).ifPresent((time) -> {
			forget(begun);
			throw new TooManyFailures(Duration.between(this.clock.instant(), time));
		});
		return begun;
	}

	/** When the oldest failure that stands in the way is too old to count. */
	private Optional<Instant> until(Try begun) {
		return this.jdbc
			.sql("""
					with failure as (
					  select username, address, at from sign_in_attempt
					  where (username = :username or address = :address) and id <> :id and at > :from and at <= :now
					)
					select max(at) from (
					  (select at from failure where username = :username and address = :address
					   order by at desc offset :perPerson limit 1)
					  union all
					  (select at from failure where address = :address order by at desc offset :perAddress limit 1)
					  union all
					  (select at from failure where username = :username and not exists (
					     select 1 from security_event where kind = 'SIGNED_IN' and username in (:username, :typed) and at > :longAgo
					     and (address = :address or (:address like '%:' and starts_with(address, :address))))
					   order by at desc offset :perStranger limit 1)) too_many
					""")
			.param("id", begun.id)
			.param("username", begun.username)
			.param("typed", begun.typed)
			.param("address", begun.address)
			.param("from", at(windowStart()))
			.param("now", at(this.clock.instant()))
			.param("longAgo", at(this.clock.instant().minus(Duration.ofDays(90))))
			.param("perPerson", this.limits.perPerson() - 1)
			.param("perAddress", this.limits.perAddress() - 1)
			.param("perStranger", this.limits.perStranger() - 1)
			.query((row, i) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
			.single()
			.map((time) -> time.toInstant().plus(this.limits.window()));
	}

	/**
	 * The password was right: earlier failures of this person from there are forgiven.
	 */
	public void succeeded(Try begun) {
		this.jdbc.sql("delete from sign_in_attempt where username = ? and address = ?")
			.params(begun.username, begun.address)
			.update();
	}

	/** It could not be found out whether the password was right. */
	public void forget(Try begun) {
		this.jdbc.sql("delete from sign_in_attempt where id = ?").param(begun.id).update();
	}

	/** Answers no sooner for a person who does not exist than for one who does. */
	public void takeYourTime(Try begun) {
		long left = this.limits.refusalTakes().toNanos() - (System.nanoTime() - begun.started);
		LockSupport.parkNanos(left);
	}

	/** However a name is written, it is one person who is guessed at. */
	private static String counted(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
	}

	private void clean() {
		this.jdbc.sql("delete from sign_in_attempt where at < ?").param(at(windowStart())).update();
	}

	private Instant windowStart() {
		return this.clock.instant().minus(this.limits.window());
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/** One try with a password. */
	public static final class Try {

		private final long id;

		private final String username;

		private final String typed;

		private final String address;

		private final long started;

		private Try(long id, String username, String typed, String address, long started) {
			this.id = id;
			this.username = username;
			this.typed = typed;
			this.address = address;
			this.started = started;
		}

	}

}
