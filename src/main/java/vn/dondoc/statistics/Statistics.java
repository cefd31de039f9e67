package vn.dondoc.statistics;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

	private final JdbcClient jdbc;

	Statistics(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What a figure counts. */
	enum Counting {

		DIRECTIVES, ASSIGNMENTS

	}

	/** By what the figures are grouped. */
	enum GroupBy {

		NONE("'total'", "'total'", ""),
		DOCUMENT("coalesce(document.symbol, document.text, '')", "coalesce(document.text, '')", """
				left join lateral (
				  select coalesce(symbol, text) as symbol, coalesce(symbol, text) as text
				  from directive_document where directive_id = directive.id group by 1, 2) document on true"""),
		AGENCY("agency.code", "agency.name", "join agency on agency.code = status.agency_code"),
		SECTION("coalesce(directive.section, '')", "coalesce(directive.section, '')", ""),
		DEADLINE("coalesce(status.deadline_date::text, '')",
				"coalesce(to_char(status.deadline_date, 'DD/MM/YYYY'), '')", "");

		private final String key;

		private final String name;

		private final String join;

		GroupBy(String key, String name, String join) {
			this.key = key;
			this.name = name;
			this.join = join;
		}

	}

	List<Group> count(LocalDate day, GroupBy groupBy, Counting counting, Viewer viewer) {
		OffsetDateTime endOfDay = day.plusDays(1)
			.atStartOfDay(VietnamTime.ZONE)
			.toInstant()
			.minusNanos(1_000)
			.atOffset(ZoneOffset.UTC);
		return this.jdbc.sql(sql(groupBy, counting))
			.param("at", endOfDay)
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> new Group(row.getString("key"), row.getString("name"),
					new Figures(row.getLong("done") + row.getLong("in_progress"), row.getLong("done"),
							row.getLong("done_on_time"), row.getLong("done_late"), row.getLong("in_progress"),
							row.getLong("on_time"), row.getLong("overdue"), row.getLong("recurring"),
							row.getLong("withdrawn"))))
			.list();
	}

	/**
	 * A directive is done when all its assignments are (late when one was), overdue when
	 * one is, recurring when all open ones are, withdrawn when all are.
	 */
	private static String sql(GroupBy groupBy, Counting counting) {
		String one = """
				select %s as key, %s as name, status.directive_id, status.assignment_id, status.status
				from assignment_as_of(:at) status
				join directive on directive.id = status.directive_id %s
				where :everything or status.agency_code = any(:agencies)""".formatted(groupBy.key, groupBy.name,
				groupBy.join);
		String counted = (counting == Counting.ASSIGNMENTS) ? "select key, name, status from one"
				: """
						select key, name, directive_status(array_agg(status)) as status from one group by key, name, directive_id""";
		return """
				with one as (%s), counted as (%s)
				select %s as key, %s as name,
				  count(*) filter (where status in ('DONE_ON_TIME', 'DONE_LATE')) as done,
				  count(*) filter (where status = 'DONE_ON_TIME') as done_on_time,
				  count(*) filter (where status = 'DONE_LATE') as done_late,
				  count(*) filter (where status in ('IN_PROGRESS_ON_TIME', 'IN_PROGRESS_OVERDUE', 'RECURRING')) as in_progress,
				  count(*) filter (where status in ('IN_PROGRESS_ON_TIME', 'RECURRING')) as on_time,
				  count(*) filter (where status = 'IN_PROGRESS_OVERDUE') as overdue,
				  count(*) filter (where status = 'RECURRING') as recurring,
				  count(*) filter (where status = 'WITHDRAWN') as withdrawn
				from counted %s"""
			.formatted(one, counted, (groupBy == GroupBy.NONE) ? "null" : "key",
					(groupBy == GroupBy.NONE) ? "null" : "name",
					(groupBy == GroupBy.NONE) ? "" : "group by key, name order by name");
	}

	/** The figures of one group. */
	record Group(String key, String name, Figures figures) {
	}

}
