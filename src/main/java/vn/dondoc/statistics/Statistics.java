package vn.dondoc.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what stood how at the end of a day. Reads only what had been recorded by then
 * (SQL function {@code assignment_as_of}), so the answer for a past day never changes.
 */
@Repository
class Statistics {

	private static final String COUNTED = """
			select key, name,
			  count(*) filter (where status = 'DONE_ON_TIME') as done_on_time,
			  count(*) filter (where status = 'DONE_LATE') as done_late,
			  count(*) filter (where status = 'IN_PROGRESS_ON_TIME') as on_time,
			  count(*) filter (where status = 'IN_PROGRESS_OVERDUE') as overdue,
			  count(*) filter (where status = 'RECURRING') as recurring,
			  count(*) filter (where status = 'WITHDRAWN') as withdrawn
			from counted group by key, name order by key is not null, %s""";

	private final JdbcClient jdbc;

	Statistics(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Counts count(LocalDate day, GroupBy groupBy, Counting counting, Viewer viewer) {
		List<Group> rows = this.jdbc.sql(sql(groupBy, counting, viewer))
			.param("at", VietnamTime.endOf(day), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> new Group(row.getString("key"), row.getString("name"), figures(row)))
			.list();
		List<Group> groups = new ArrayList<>(rows);
		boolean any = !rows.isEmpty();
		return new Counts(any ? groups.remove(0).figures() : Figures.ZERO, groups);
	}

	/** One row for all, whose key is null, then one for each group. */
	private static String sql(GroupBy groupBy, Counting counting, Viewer viewer) {
		String status = "select * from assignment_as_of(:at) standing"
				+ (viewer.seesEverything() ? "" : " where agency_code = any(:agencies)");
		String total = one("select null::text as key, null::text as name, directive_id, status from status", counting);
		String groups = (groupBy != GroupBy.NONE) ? " union all " + one(groupBy.grouped(), counting) : "";
		return "with status as materialized (" + status + "), counted as (" + total + groups + ") "
				+ COUNTED.formatted(groupBy.order());
	}

	/**
	 * What is counted: the assignments, or the directives with the least of their
	 * statuses.
	 */
	private static String one(String assignments, Counting counting) {
		String columns = (counting == Counting.DIRECTIVES)
				? "key, name, directive_id, min(status) as status from (%s) one group by key, name, directive_id"
				: "key, name, directive_id, status from (%s) one";
		return "select " + columns.formatted(assignments);
	}

	private static Figures figures(ResultSet row) throws SQLException {
		return Figures.of(row.getLong("done_on_time"), row.getLong("done_late"), row.getLong("on_time"),
				row.getLong("overdue"), row.getLong("recurring"), row.getLong("withdrawn"));
	}

	/** The figures of all, and of each group. */
	record Counts(Figures total, List<Group> groups) {
	}

	/**
	 * The figures of one group.
	 *
	 * @param key empty for what has no document, section or deadline
	 */
	record Group(String key, String name, Figures figures) {
	}

}
