package vn.dondoc.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.evidence.EvidenceItem;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportQueries {

	private static final String REPORTS = """
			select report.id, assignment.number as assignment, agency.name as agency_name, result, progress, submitted_at,
			  coalesce(reporter.full_name, submitted_by) as submitted_by, reported_for.full_name as submitted_for, accepted, reason, decided_at,
			  coalesce(verifier.full_name, decided_by) as decided_by, verified_for.full_name as decided_for,
			  (select json_agg(json_build_object('symbol', symbol, 'date', date, 'text', text) order by position)
			   from report_document where report_id = report.id) as documents,
			  (select json_agg(json_build_object('id', id, 'name', name, 'type', type, 'size', size, 'sha256', sha256,
			     'uploadedAt', uploaded_at, 'uploadedBy', json_build_object('username', uploaded_by,
			       'fullName', coalesce(full_name, uploaded_by))) order by ordinal)
			   from evidence left join person on username = uploaded_by where report_id = report.id) as evidence
			from (select id, number, directive_id, agency_code from assignment) assignment
			join agency on agency.code = agency_code
			join report on report.assignment_id = assignment.id
			left join verification on report_id = report.id
			left join person reporter on reporter.username = submitted_by
			left join person verifier on verifier.username = decided_by
			left join person reported_for on reported_for.username = submitted_for
			left join person verified_for on verified_for.username = decided_for
			""";

	private final JdbcClient jdbc;

	private final JsonColumns json;

	ReportQueries(JdbcClient jdbc, JsonColumns json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** What was reported for an assignment and how it was decided, latest first. */
	List<Report> of(String assignment) {
		return this.jdbc.sql(REPORTS + "where assignment.number = :number order by report.id desc")
			.param("number", assignment)
			.query((row, i) -> report(row))
			.list();
	}

	/** The same for all agencies of a directive that the viewer may see. */
	List<Report> ofDirective(String directive, Viewer viewer) {
		return this.jdbc.sql(REPORTS + """
				where directive_id = (select id from directive where number = :number)
				  and (:everything or agency_code = any(:agencies))
				order by report.id desc""")
			.param("number", directive)
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> report(row))
			.list();
	}

	private Report report(ResultSet row) throws SQLException {
		List<SourceDocument> documents = this.json.list(row, "documents", new TypeReference<>() {
		});
		List<EvidenceItem> evidence = this.json.list(row, "evidence", new TypeReference<>() {
		});
		return new Report(row.getLong("id"), row.getString("assignment"), row.getString("agency_name"),
				row.getString("result"), row.getString("progress"), documents, evidence,
				VietnamTimes.get(row, "submitted_at"), row.getString("submitted_by"), row.getString("submitted_for"),
				row.getObject("accepted", Boolean.class), row.getString("reason"), VietnamTimes.get(row, "decided_at"),
				row.getString("decided_by"), row.getString("decided_for"));
	}

	/**
	 * One report.
	 *
	 * @param documents documents cited as evidence
	 * @param evidence files handed in as evidence
	 * @param submittedForName the absent officer in whose place it was handed in; null
	 * when in nobody's
	 * @param accepted null while it waits for a decision
	 * @param reason why it was given back
	 * @param decidedForName the absent supervisor in whose place it was decided; null
	 * when in nobody's
	 */
	record Report(long id, String assignment, String agencyName, String result, String progress,
			List<SourceDocument> documents, List<EvidenceItem> evidence, OffsetDateTime submittedAt,
			String submittedByName, String submittedForName, Boolean accepted, String reason, OffsetDateTime decidedAt,
			String decidedByName, String decidedForName) {
	}

}
