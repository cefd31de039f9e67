package vn.dondoc.testing;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes histories into the record as the application does, stretch of time by stretch.
 */
public final class Recorder {

	private final JdbcClient jdbc;

	private Instant recorded;

	public Recorder(JdbcClient jdbc) {
		this(jdbc, Instant.EPOCH);
	}

	/** Goes on where all that happened by then is recorded. */
	public Recorder(JdbcClient jdbc, Instant recorded) {
		this.jdbc = jdbc;
		this.recorded = recorded;
	}

	/** Removes whatever is in the register; only a test may. */
	public void clear() {
		this.jdbc.sql("truncate directive cascade").update();
	}

	public void recordUntil(Instant until, List<History> histories) {
		for (History history : histories) {
			if (isNow(history.directive().issued(), until)) {
				issue(history);
			}
			String number = history.number();
			for (History.Given given : history.deadlines()) {
				if (isNow(given.at(), until)) {
					setDeadline(number, given);
				}
			}
			for (History.Reported report : history.reports()) {
				if (isNow(report.submitted(), until)) {
					submit(number, report);
				}
				if (report.decided() != null && isNow(report.decided(), until)) {
					decide(number, report);
				}
			}
			if (history.withdrawn() != null && isNow(history.withdrawn(), until)) {
				run("update assignment set state = 'WITHDRAWN', withdrawn_at = :at where number = :number",
						Map.of("at", utc(history.withdrawn()), "number", number));
			}
		}
		this.recorded = until;
	}

	private boolean isNow(Instant at, Instant until) {
		return at.isAfter(this.recorded) && !at.isAfter(until);
	}

	private void issue(History history) {
		History.Directive directive = history.directive();
		int position = 0;
		int added = this.jdbc
			.sql("""
					insert into directive (number, title, section, deadline_text, deadline_kind, fingerprint, ordinal, issued_at, issued_by)
					values (:number, 'Nhiệm vụ', :section, '', 'NONE', :number, 1, :at, 'thuongtruc') on conflict do nothing""")
			.param("number", directive.name())
			.param("section", directive.section())
			.param("at", utc(directive.issued()))
			.update();
		for (String document : (added == 1) ? directive.documents() : List.<String>of()) {
			run("""
					insert into directive_document (directive_id, position, symbol, text)
					select id, :position, :symbol, 'Thông báo' from directive where number = :number""",
					Map.of("position", ++position, "symbol", document, "number", directive.name()));
		}
		this.jdbc
			.sql("""
					insert into assignment (number, directive_id, agency_code, state, deadline_text, deadline_kind, issued_at,
					  closed_at, recorded_outcome)
					select :number, id, :agency, 'ASSIGNED', '', 'NONE', :at, case when :outcome::text is not null then :at end, :outcome
					from directive where number = :directive""")
			.param("number", history.number())
			.param("agency", history.agency())
			.param("at", utc(directive.issued()))
			.param("outcome", history.recorded(), Types.VARCHAR)
			.param("directive", directive.name())
			.update();
	}

	private void setDeadline(String number, History.Given given) {
		this.jdbc
			.sql("""
					with changed as (
					  update assignment set deadline_kind = :kind, deadline_date = :date where number = :number returning id)
					insert into assignment_deadline (assignment_id, text, kind, date, recorded_at, recorded_by)
					select id, '', :kind, :date, :at, 'thuongtruc' from changed""")
			.param("kind", (given.date() != null) ? "DATE" : "RECURRING")
			.param("date", given.date(), Types.DATE)
			.param("number", number)
			.param("at", utc(given.at()))
			.update();
	}

	private void submit(String number, History.Reported report) {
		run("""
				with changed as (
				  update assignment set state = 'REPORTED', submitted_at = :at where number = :number returning id)
				insert into report (assignment_id, result, submitted_at, submitted_by) select id, 'Xong', :at, 'canbo' from changed""",
				Map.of("at", utc(report.submitted()), "number", number));
	}

	private void decide(String number, History.Reported report) {
		run("""
				with changed as (
				  update assignment set state = case when :accepted then 'CLOSED' else 'ASSIGNED' end,
				    submitted_at = case when :accepted then submitted_at end, closed_at = case when :accepted then :at::timestamptz end
				  where number = :number returning id)
				insert into verification (report_id, accepted, reason, decided_at, decided_by)
				select max(report.id), :accepted, 'Thiếu minh chứng', :at, 'giamsat'
				from report join changed on changed.id = assignment_id""",
				Map.of("accepted", report.accepted(), "at", utc(report.decided()), "number", number));
	}

	private void run(String sql, Map<String, ?> parameters) {
		this.jdbc.sql(sql).params(parameters).update();
	}

	private static OffsetDateTime utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

}
