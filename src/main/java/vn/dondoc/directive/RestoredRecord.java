package vn.dondoc.directive;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the order of changes where the record was brought to another database server: its
 * transactions count from the beginning again, and what they write would come before what
 * is there.
 */
@Component
class RestoredRecord implements InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(RestoredRecord.class);

	private final JdbcClient jdbc;

	RestoredRecord(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void afterPropertiesSet() {
		// On its own server no event can be of a transaction that has not begun
		int raised = this.jdbc.sql("""
				update change_base set base = (select max(tx) from event) + 1
				where (select max(tx) from event) >= base + pg_snapshot_xmax(pg_current_snapshot())::text::bigint
				""").update();
		if (raised > 0) {
			log.info("The record was restored on another database server: changes are counted on from where it ends");
		}
	}

}
