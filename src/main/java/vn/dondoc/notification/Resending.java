package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what was given up on its way again. */
@Component
public class Resending {

	private static final Logger log = LoggerFactory.getLogger(Resending.class);

	private final JdbcClient jdbc;

	private final Clock clock;

	Resending(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * They go out at once, under the same Message-ID, as if for the first time.
	 * @param copies what was given up; what was not is left as it is
	 * @return how many go out again
	 */
	public int again(Collection<Long> copies, String by) {
		int again = this.jdbc.sql("""
				update letter_copy set failed_at = null, failure = null, refusals = 0, doubts = 0,
				  next_attempt_at = :now, resent_at = :now, resent_by = :by
				where id = any (:copies) and failed_at is not null
				""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("by", by)
			.param("copies", copies.toArray(Long[]::new))
			.update();
		log.info("{} letters are sent again, by {}", again, by);
		return again;
	}

}
