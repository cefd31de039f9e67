package vn.dondoc.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import vn.dondoc.directive.Actor;
import vn.dondoc.directive.Deadline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads an assignment from its row and writes where it stands into it. */
@Repository
class AssignmentTable {

	private static final String SELECT = """
			select id, number, directive_id, agency_code, state, officer, deadline_text, deadline_kind, deadline_date,
			  assignment.submitted_at, escalation_level, submitted_by, submitted_for
			from assignment
			left join lateral (select submitted_by, submitted_for from report where assignment_id = assignment.id
			  order by id desc limit 1) report on true
			where number = ?""";

	private final JdbcClient jdbc;

	AssignmentTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Assignment get(String number) {
		return find(SELECT, number);
	}

	Assignment lock(String number) {
		return find(SELECT + " for update of assignment", number);
	}

	/**
	 * @param closedAt null while it is open
	 */
	void update(Assignment assignment, Instant closedAt) {
		this.jdbc.sql("""
				update assignment set state = :state, officer = :officer, submitted_at = :submitted, closed_at = :closed
				where id = :id""")
			.param("state", assignment.state().name())
			.param("officer", assignment.officer())
			.param("submitted", utc(assignment.submittedAt()))
			.param("closed", utc(closedAt))
			.param("id", assignment.id())
			.update();
	}

	private Assignment find(String sql, String number) {
		return this.jdbc.sql(sql)
			.param(number)
			.query((row, i) -> map(row))
			.optional()
			.orElseThrow(() -> new UnknownAssignment(number));
	}

	private static Assignment map(ResultSet row) throws SQLException {
		OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
		Deadline deadline = new Deadline(row.getString("deadline_text"),
				Deadline.Kind.valueOf(row.getString("deadline_kind")), row.getObject("deadline_date", LocalDate.class));
		return new Assignment(row.getLong("id"), row.getString("number"), row.getLong("directive_id"),
				row.getString("agency_code"), Assignment.State.valueOf(row.getString("state")),
				row.getString("officer"), deadline, (submitted != null) ? submitted.toInstant() : null,
				(submitted != null) ? new Actor(row.getString("submitted_by"), row.getString("submitted_for")) : null,
				row.getInt("escalation_level"));
	}

	static OffsetDateTime utc(Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

}
