package vn.dondoc.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.SourceDocument;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportQueries {

	private final JdbcClient jdbc;

	ReportQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What was reported for an assignment and how it was decided, latest first. */
	List<Report> of(String assignment) {
		return this.jdbc
			.sql("""
					select report.id, result, progress, report.submitted_at, coalesce(full_name, submitted_by) as submitted_by,
					  accepted, reason, decided_at
					from report
					join assignment on assignment.id = assignment_id
					left join verification on verification.report_id = report.id
					left join person on person.username = submitted_by
					where assignment.number = ? order by report.id desc""")
			.param(assignment)
			.query((row, i) -> new Report(row.getString("result"), row.getString("progress"),
					documents(row.getLong("id")), time(row, "submitted_at"), row.getString("submitted_by"),
					row.getObject("accepted", Boolean.class), row.getString("reason"), time(row, "decided_at")))
			.list();
	}

	private List<SourceDocument> documents(long report) {
		return this.jdbc.sql("select symbol, date, text from report_document where report_id = ? order by position")
			.param(report)
			.query((row, i) -> new SourceDocument(row.getString("symbol"), row.getObject("date", LocalDate.class),
					row.getString("text")))
			.list();
	}

	private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.atZoneSameInstant(VietnamTime.ZONE).toOffsetDateTime() : null;
	}

	/**
	 * One report.
	 *
	 * @param accepted null while it waits for a decision
	 */
	record Report(String result, String progress, List<SourceDocument> documents, OffsetDateTime submittedAt,
			String submittedByName, Boolean accepted, String reason, OffsetDateTime decidedAt) {
	}

}
