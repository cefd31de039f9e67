package vn.dondoc.security;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the record of security, each event in a transaction of its own. A request never
 * fails because its event could not be written.
 */
@Component
public class SecurityEvents {

	private static final Logger log = LoggerFactory.getLogger(SecurityEvents.class);

	/**
	 * Rows that one address can make in a minute; what follows is counted in one more.
	 */
	private static final int ROWS_OF_ADDRESS = 60;

	/** The same for all addresses together. */
	private static final int ROWS_OF_ALL = 1_000;

	private static final String ANY = "*";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SecurityEvents(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Records an event.
	 * @param username of the person, as given where nobody is signed in; may be null
	 * @param detail what else is worth knowing; never a password
	 */
	public void record(SecurityEventKind kind, String username, HttpServletRequest request, String detail) {
		Row row = new Row(Plain.text(username, Plain.NAME), Plain.text(request.getRemoteAddr(), Plain.NAME),
				Plain.text(request.getMethod(), Plain.NAME), Plain.text(request.getRequestURI(), Plain.PATH),
				Plain.text(detail, Plain.PATH));
		try {
			this.transaction.executeWithoutResult((status) -> write(kind, row));
		}
		catch (RuntimeException ex) {
			log.warn("Not recorded: {} {} {}", kind, row, ex.toString());
		}
	}

	private void write(SecurityEventKind kind, Row row) {
		Instant now = this.clock.instant();
		OffsetDateTime minute = kind.isCountedByMinute() ? at(now.truncatedTo(ChronoUnit.MINUTES)) : null;
		Row kept = (minute != null) ? shortened(row, minute) : row;
		this.jdbc.sql("""
				insert into security_event (at, kind, username, address, method, path, detail, minute)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (minute, kind, username, address, method, path, detail)
				do update set times = security_event.times + 1
				""")
			.params(at(now), kind.name(), kept.username, kept.address, kept.method, kept.path, kept.detail, minute)
			.update();
	}

	/** In a flood the row says how much, and no longer what. */
	private Row shortened(Row row, OffsetDateTime minute) {
		return this.jdbc
			.sql("select count(*), count(*) filter (where address = ?) from security_event where minute = ?")
			.params(row.address, minute)
			.query((rows, i) -> {
				if (rows.getInt(1) >= ROWS_OF_ALL) {
					return new Row(ANY, ANY, ANY, ANY, "");
				}
				return (rows.getInt(2) >= ROWS_OF_ADDRESS) ? new Row(ANY, row.address, ANY, ANY, "") : row;
			})
			.single();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private record Row(String username, String address, String method, String path, String detail) {
	}

}
