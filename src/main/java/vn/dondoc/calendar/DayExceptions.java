package vn.dondoc.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days decided otherwise than the rules say, and who decided them when. */
@Service
public class DayExceptions {

	private final JdbcClient jdbc;

	private final Clock clock;

	DayExceptions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those of a year, in the order of days. */
	public List<DayException> of(int year) {
		return this.jdbc.sql("""
				select day, working, reason from working_day_exception
				where day between make_date(:year, 1, 1) and make_date(:year, 12, 31) order by day""")
			.param("year", year)
			.query(DayException.class)
			.list();
	}

	/** What was ever recorded of a year's days, the last first. */
	public List<Change> history(int year) {
		return this.jdbc.sql("""
				select day, working, reason, recorded_at, recorded_by, full_name
				from working_day_change left join person on username = recorded_by
				where day between make_date(:year, 1, 1) and make_date(:year, 12, 31) order by id desc""")
			.param("year", year)
			.query((row, i) -> new Change(row.getObject("day", LocalDate.class),
					row.getObject("working", Boolean.class), row.getString("reason"),
					VietnamTime.in(row.getObject("recorded_at", OffsetDateTime.class)), row.getString("recorded_by"),
					row.getString("full_name")))
			.list();
	}

	/** Records all of them or none, each in place of what was decided for its day. */
	@Transactional
	public void record(Collection<DayException> decided, String by) {
		decided.forEach((one) -> this.jdbc.sql("""
				with written as (
				  insert into working_day_exception as kept (day, working, reason, recorded_at, recorded_by)
				  values (:day, :working, :reason, :at, :by)
				  on conflict (day) do update
				    set working = :working, reason = :reason, recorded_at = :at, recorded_by = :by
				    where (kept.working, kept.reason) is distinct from (:working, :reason)
				  returning *)
				insert into working_day_change (day, working, reason, recorded_at, recorded_by)
				select day, working, reason, recorded_at, recorded_by from written""")
			.param("day", one.day())
			.param("working", one.working())
			.param("reason", one.reason().strip())
			.param("at", now())
			.param("by", by)
			.update());
	}

	/** Gives a day back to the rules; false when it was left to them already. */
	@Transactional
	public boolean remove(LocalDate day, String by) {
		return this.jdbc.sql("""
				with removed as (delete from working_day_exception where day = ? returning day)
				insert into working_day_change (day, recorded_at, recorded_by) select day, ?, ? from removed""")
			.params(day, now(), by)
			.update() > 0;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * An entry of the history.
	 *
	 * @param working null, as the reason, where the day went back to the rules
	 * @param fullName null when nobody of that user name is known
	 */
	public record Change(LocalDate day, Boolean working, String reason, OffsetDateTime recordedAt, String recordedBy,
			String fullName) {
	}

}
