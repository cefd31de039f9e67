package vn.dondoc.opendata;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import org.awaitility.Awaitility;
import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what the domain writes, without the engine: rows and the event of each. */
public final class Rows {

	private final JdbcClient jdbc;

	private final EventLog events;

	public Rows(JdbcClient jdbc, EventLog events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	public void clear() {
		this.jdbc.sql("truncate directive cascade").update();
	}

	/**
	 * Waits until whatever else runs in the database server has ended, such as the
	 * analysis of a table: changes are handed on no further than that.
	 */
	public void settle() {
		Awaitility.await()
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(5))
			.until(() -> this.jdbc.sql("select coalesce(max(tx), 0) < change_horizon() from event")
				.query(Boolean.class)
				.single());
	}

	/** Issues directive NV-i. */
	public void issue(int i, String deadline, String... agencies) {
		long directive = this.jdbc
			.sql("""
					insert into directive (number, title, deadline_text, deadline_kind, deadline_date, fingerprint, ordinal, issued_at, issued_by)
					values ('NV-' || :i, 'Rà soát ' || :i, :due, 'DATE', :due::date, 'f' || :i, 1, '2025-07-01T01:00:00Z', 'thuongtruc') returning id""")
			.param("i", i)
			.param("due", deadline)
			.query(Long.class)
			.single();
		this.jdbc.sql(
				"insert into directive_document (directive_id, position, symbol, text) values (?, 1, '01-TB/TEST', 'Thông báo 01-TB/TEST')")
			.param(directive)
			.update();
		this.events.record(EventType.DIRECTIVE_ISSUED, "thuongtruc", directive, null, Map.of());
		for (String agency : agencies) {
			long assignment = this.jdbc
				.sql("""
						with given as (
						  insert into assignment (number, directive_id, agency_code, state, officer, deadline_text, deadline_kind, deadline_date, issued_at)
						  select 'NV-' || :i || '.' || :agency, :directive, :agency, 'ASSIGNED', 'canbo.' || :agency, :due, 'DATE', :due::date, '2025-07-01T01:00:00Z'
						  returning id), due as (
						  insert into assignment_deadline (assignment_id, text, kind, date, recorded_at, recorded_by)
						  select id, :due, 'DATE', :due::date, '2025-07-01T01:00:00Z', 'thuongtruc' from given)
						select id from given""")
				.param("i", i)
				.param("agency", agency)
				.param("directive", directive)
				.param("due", deadline)
				.query(Long.class)
				.single();
			this.events.record(EventType.ASSIGNMENT_ISSUED, "thuongtruc", directive, assignment, Map.of());
		}
	}

	/** An accepted report with its result. */
	public void close(String assignment) {
		report(assignment, "Đã xong " + assignment, true);
		this.jdbc.sql(
				"update assignment set state = 'CLOSED', submitted_at = '2025-07-01T02:00:00Z', closed_at = '2025-07-01T02:00:00Z' where number = ?")
			.param(assignment)
			.update();
		record(EventType.REPORT_ACCEPTED, assignment);
	}

	/** A report that waits. */
	public void report(String assignment, String result) {
		report(assignment, result, false);
		this.jdbc
			.sql("update assignment set state = 'REPORTED', submitted_at = '2025-07-01T02:00:00Z' where number = ?")
			.param(assignment)
			.update();
		record(EventType.REPORT_SUBMITTED, assignment);
	}

	public void flag(String assignment) {
		this.jdbc.sql("update assignment set escalation_level = 1, overdue_since = ? where number = ?")
			.params(LocalDate.of(2025, 7, 4), assignment)
			.update();
		record(EventType.OVERDUE_FLAGGED, assignment);
	}

	public long directive(String number) {
		return this.jdbc.sql("select id from directive where number = ?").param(number).query(Long.class).single();
	}

	private void report(String assignment, String result, boolean accepted) {
		this.jdbc
			.sql("""
					with handed as (
					  insert into report (assignment_id, result, submitted_at, submitted_by)
					  select id, :result, '2025-07-01T02:00:00Z', officer from assignment where number = :number returning id)
					insert into verification (report_id, accepted, decided_at, decided_by)
					select id, true, '2025-07-01T02:00:00Z', 'giamsat' from handed where :accepted""")
			.param("result", result)
			.param("number", assignment)
			.param("accepted", accepted)
			.update();
	}

	private void record(EventType type, String assignment) {
		Map<String, Object> row = this.jdbc.sql("select id, directive_id from assignment where number = ?")
			.param(assignment)
			.query()
			.singleRow();
		this.events.record(type, "giamsat", (Long) row.get("directive_id"), (Long) row.get("id"), Map.of());
	}

}
