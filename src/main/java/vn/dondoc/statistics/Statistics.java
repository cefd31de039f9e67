package vn.dondoc.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what stood how at the end of a day. Reads only what had been recorded by then
 * (SQL function {@code assignment_as_of}), so the answer for a past day never changes;
 * for today the present state says the same several times faster.
 */
@Repository
public class Statistics {

	private static final String FIGURES = """
			select *, %s as name from (
			  select key, min(directive_id) as first,
			    count(*) filter (where status = 'DONE_ON_TIME') as done_on_time,
			    count(*) filter (where status = 'DONE_LATE') as done_late,
			    count(*) filter (where status = 'IN_PROGRESS_ON_TIME') as on_time,
			    count(*) filter (where status = 'IN_PROGRESS_OVERDUE') as overdue,
			    count(*) filter (where status = 'RECURRING') as recurring,
			    count(*) filter (where status = 'WITHDRAWN') as withdrawn
			  from counted group by key) figures""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Statistics(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public LocalDate today() {
		return VietnamTime.today(this.clock);
	}

	public Counts count(LocalDate day, GroupBy groupBy, Counting counting, Judging judging, Viewer viewer) {
		boolean original = judging == Judging.ORIGINAL;
		String status = day.equals(today()) ? (original ? "assignment_now_by_first(:day)" : "assignment_now(:day)")
				: (original ? "assignment_as_of_by_first(:at)" : "assignment_as_of(:at)");
		List<Group> rows = this.jdbc.sql(sql(status, groupBy, counting, viewer))
			.param("day", day)
			.param("at", VietnamTime.endOf(day), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> new Group(row.getString("key"), row.getString("name"), figures(row)))
			.list();
		List<Group> groups = new ArrayList<>(rows);
		boolean any = !rows.isEmpty();
		return new Counts(any ? groups.remove(0).figures() : Figures.ZERO, groups);
	}

	/** One row for all, whose key is null, then one for each group. */
	private static String sql(String source, GroupBy groupBy, Counting counting, Viewer viewer) {
		String status = "select * from " + source + " standing"
				+ (viewer.seesEverything() ? "" : " where agency_code = any(:agencies)");
		String total = counted("select null::text as key, directive_id, status from status", counting);
		String groups = (groupBy != GroupBy.NONE) ? " union all " + counted(groupBy.keyed(), counting) : "";
		return "with status as materialized (" + status + "), counted as (" + total + groups + ") select * from ("
				+ FIGURES.formatted(groupBy.label()) + ") named order by key is not null, " + groupBy.order();
	}

	/**
	 * What is counted: the assignments, or the directives with the least of their
	 * statuses.
	 */
	private static String counted(String keyed, Counting counting) {
		return (counting == Counting.ASSIGNMENTS) ? keyed : "select key, directive_id, min(status) as status from ("
				+ keyed + ") keyed group by key, directive_id";
	}

	private static Figures figures(ResultSet row) throws SQLException {
		return Figures.of(row.getLong("done_on_time"), row.getLong("done_late"), row.getLong("on_time"),
				row.getLong("overdue"), row.getLong("recurring"), row.getLong("withdrawn"));
	}

	/** The figures of all, and of each group. */
	public record Counts(Figures total, List<Group> groups) {
	}

	/**
	 * The figures of one group.
	 *
	 * @param key empty for what has no document, section or deadline
	 */
	public record Group(String key, String name, Figures figures) {
	}

}
