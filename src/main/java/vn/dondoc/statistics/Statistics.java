package vn.dondoc.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.register.WrongPeriod;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what stood how at the end of a day. Reads only what had been recorded by then
 * (SQL function {@code assignment_as_of}), so the answer for a past day never changes;
 * for today the present state says the same several times faster.
 */
@Repository
public class Statistics {

	private final JdbcClient jdbc;

	private final Clock clock;

	Statistics(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public LocalDate today() {
		return VietnamTime.today(this.clock);
	}

	/**
	 * Counts what stood how at the end of a day.
	 * @throws WrongPeriod when the day is still to come
	 */
	public Counts count(LocalDate day, GroupBy groupBy, Counting counting, Judging judging, Viewer viewer) {
		WrongPeriod.requireBegun(day, today());
		String sql = Tally.sql(Tally.standing(day, today(), judging, viewer), Tally.FIGURES, groupBy, counting);
		List<Group> rows = rows(sql, day, day, viewer,
				(row, i) -> new Group(row.getString("key"), row.getString("name"), figures(row)));
		List<Group> groups = new ArrayList<>(rows);
		return new Counts(rows.isEmpty() ? Figures.ZERO : groups.remove(0).figures(), groups);
	}

	/**
	 * Compares where everything stood at the ends of two days. Groups are those of the
	 * later day.
	 * @throws WrongPeriod when the first day is not before the second, or that one is
	 * still to come
	 */
	public Changes between(LocalDate from, LocalDate to, GroupBy groupBy, Counting counting, Judging judging,
			Viewer viewer) {
		WrongPeriod.require(from, to);
		WrongPeriod.requireBegun(to, today());
		String sql = Tally.sql(Tally.compared(to, today(), judging, viewer), Tally.MOVEMENTS, groupBy, counting);
		List<ChangedGroup> rows = rows(sql, from, to, viewer,
				(row, i) -> new ChangedGroup(row.getString("key"), row.getString("name"), movements(row)));
		List<ChangedGroup> groups = new ArrayList<>(rows);
		return new Changes(rows.isEmpty() ? Movements.ZERO : groups.remove(0).movements(), groups);
	}

	/**
	 * The totals of many days, in the order asked for, in one statement. Costs as much as
	 * each of them: whoever shows past days often remembers them, for they never change.
	 */
	public List<Figures> trend(List<LocalDate> days, Counting counting, Judging judging, Viewer viewer) {
		return this.jdbc.sql(Tally.ofDays(counting, judging, viewer))
			.param("days", days.stream().map((day) -> VietnamTime.endOf(day).toString()).toArray(String[]::new))
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> figures(row))
			.list();
	}

	private <T> List<T> rows(String sql, LocalDate since, LocalDate day, Viewer viewer, RowMapper<T> mapper) {
		return this.jdbc.sql(sql)
			.param("day", day)
			.param("at", VietnamTime.endOf(day), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("since", VietnamTime.endOf(since), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query(mapper)
			.list();
	}

	private static Figures figures(ResultSet row) throws SQLException {
		return Figures.of(row.getLong("done_on_time"), row.getLong("done_late"), row.getLong("on_time"),
				row.getLong("overdue"), row.getLong("recurring"), row.getLong("withdrawn"));
	}

	private static Movements movements(ResultSet row) throws SQLException {
		return Movements.of(row.getLong("newly_given"), row.getLong("done"), row.getLong("became_overdue"),
				row.getLong("cleared_done"), row.getLong("cleared_otherwise"), row.getLong("still_overdue"));
	}

	/** The figures of all, and of each group. */
	public record Counts(Figures total, List<Group> groups) {
	}

	/**
	 * The figures of one group.
	 *
	 * @param key empty for what has no document, section, deadline or supervisor
	 */
	public record Group(String key, String name, Figures figures) {
	}

	/** The movements of all, and of each group. */
	public record Changes(Movements total, List<ChangedGroup> groups) {
	}

	/**
	 * The movements of one group.
	 *
	 * @param key as of {@link Group}
	 */
	public record ChangedGroup(String key, String name, Movements movements) {
	}

}
