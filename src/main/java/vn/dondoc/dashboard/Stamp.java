package vn.dondoc.dashboard;

import java.time.Clock;
import java.util.Objects;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether a page that shows figures is still what the record says. Ids of events
 * are given before a transaction commits, so a lower one can appear after a higher one:
 * therefore not the highest alone, but how many of the last there are.
 */
@Component
class Stamp {

	private static final String LAST = """
			select latest || '-' || (select count(*) from event where id > latest - 1000)
			from (select coalesce(max(id), 0) as latest from event) last""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Stamp(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Changes with the record, with the day, and with what the viewer may see. */
	String of(Viewer viewer) {
		return this.jdbc.sql(LAST).query(String.class).single() + "-" + VietnamTime.today(this.clock) + "-"
				+ Integer.toHexString(Objects.hashCode(Scope.of(viewer).agencies()));
	}

}
