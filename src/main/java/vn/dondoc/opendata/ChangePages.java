package vn.dondoc.opendata;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;

import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the record of events in the order of changes, as far as it is complete: up to the
 * oldest transaction that still writes. What changed several times is named once, at its
 * latest change.
 */
@Repository
class ChangePages {

	private static final String PAGE = """
			select %1$s, tx, id, at from event
			where (tx, id) > (:tx, :id) and tx < :horizon and %1$s is not null and %2$s
			  and not exists (
			    select from event later
			    where later.%1$s = event.%1$s and (later.tx, later.id) > (event.tx, event.id) and %3$s)
			order by tx, id limit :limit""";

	private final JdbcClient jdbc;

	ChangePages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How far the record is complete just now. */
	End end() {
		return this.jdbc.sql("""
				select horizon, tx, id from (select change_horizon() as horizon) bound
				left join lateral (
				  select tx, id from event where tx < horizon order by tx desc, id desc limit 1) latest on true""")
			.query((row, i) -> new End(row.getLong("horizon"), new Position(row.getLong("tx"), row.getLong("id"))))
			.single();
	}

	/** The place behind which everything is that happened from this moment on. */
	Position before(OffsetDateTime since, End end) {
		return this.jdbc
			.sql("select tx, id - 1 as id from event where at >= :since and tx < :horizon order by tx, id limit 1")
			.param("since", since, Types.TIMESTAMP_WITH_TIMEZONE)
			.param("horizon", end.horizon())
			.query(Position.class)
			.optional()
			.orElse(end.position());
	}

	List<Change> page(Subject subject, Position after, End end, int limit, Viewer viewer) {
		boolean all = viewer.seesEverything();
		return this.jdbc
			.sql(PAGE.formatted(subject.column(), all ? "true" : subject.visible("event"),
					all ? "true" : subject.visible("later")))
			.param("tx", after.tx())
			.param("id", after.id())
			.param("horizon", end.horizon())
			.param("limit", limit)
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> new Change(row.getLong(1), new Position(row.getLong("tx"), row.getLong("id")),
					row.getObject("at", OffsetDateTime.class)))
			.list();
	}

	/**
	 * How far the record is complete.
	 *
	 * @param horizon the first transaction of which more may come
	 * @param position of the latest event before it
	 */
	record End(long horizon, Position position) {

		/** The place reached by whoever has read everything from the start on. */
		Position reachedFrom(Position start) {
			return (this.position.compareTo(start) > 0) ? this.position : start;
		}

		/** Whether a place is one that this record has come to. */
		boolean reaches(Position position) {
			return position.tx() < this.horizon;
		}

	}

}
