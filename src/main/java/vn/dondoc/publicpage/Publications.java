package vn.dondoc.publicpage;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;

import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;
import vn.dondoc.directive.UnknownDirective;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which directives are shown to everybody. Pages ask it by its name. */
@Service("publications")
public class Publications {

	static final String SETTING = "dondoc.public.enabled";

	private final JdbcClient jdbc;

	private final EventLog events;

	private final PublicProgress progress;

	private final Environment settings;

	private final Clock clock;

	Publications(JdbcClient jdbc, EventLog events, PublicProgress progress, Environment settings, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.progress = progress;
		this.settings = settings;
		this.clock = clock;
	}

	/** Whether there is a page for everybody at all. */
	public boolean isOpen() {
		return this.settings.getProperty(SETTING, Boolean.class, false);
	}

	public boolean isPublic(String number) {
		return this.jdbc.sql("""
				select exists (select from directive_publication
				  where directive_id = (select id from directive where number = ?))""")
			.param(number)
			.query(Boolean.class)
			.single();
	}

	/** Shows a directive to everybody; again is nothing. */
	@Transactional
	public void publish(String number, String by) {
		change(number, by, EventType.DIRECTIVE_PUBLISHED, """
				insert into directive_publication (directive_id, published_at, published_by)
				values (:id, :now, :by) on conflict do nothing""");
	}

	/** Shows it no more; again is nothing. */
	@Transactional
	public void unpublish(String number, String by) {
		change(number, by, EventType.DIRECTIVE_UNPUBLISHED,
				"delete from directive_publication where directive_id = :id");
	}

	/** Before it, whoever asks meanwhile would read and keep what was. */
	private static void afterCommit(Runnable what) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				what.run();
			}
		});
	}

	private void change(String number, String by, EventType type, String sql) {
		long id = this.jdbc.sql("select id from directive where number = ?")
			.param(number)
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new UnknownDirective(number));
		int changed = this.jdbc.sql(sql)
			.param("id", id)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("by", by)
			.update();
		if (changed > 0) {
			this.events.record(type, by, id, null, Map.of());
			afterCommit(this.progress::forget);
		}
	}

}
