package vn.dondoc.testing;

import java.util.List;
import java.util.Map;

/** What happened to the assignments of the made-up year, in the order of time. */
final class YearStepTables {

	private static final String OF_ASSIGNMENT = " join assignment on assignment.number = row.assignment ";

	private final YearTables tables;

	YearStepTables(YearTables tables) {
		this.tables = tables;
	}

	void write(Map<String, List<Map<String, Object>>> rows) {
		this.tables.insert(rows.get("assignment_deadline"), """
				insert into assignment_deadline (assignment_id, text, kind, date, recorded_at, recorded_by)
				select assignment.id, text, kind, due, at, 'thuongtruc' from jsonb_to_recordset(:rows::jsonb)
				  as row(assignment text, text text, kind text, due date, at timestamptz)""" + OF_ASSIGNMENT
				+ "order by at, assignment.id");
		this.tables.insert(rows.get("report"), """
				insert into report (assignment_id, result, progress, submitted_at, submitted_by)
				select assignment.id, result, progress, at, by from jsonb_to_recordset(:rows::jsonb)
				  as row(assignment text, result text, progress text, at timestamptz, by text)""" + OF_ASSIGNMENT
				+ "order by at, assignment.id");
		String ofReport = OF_ASSIGNMENT
				+ "join report on report.assignment_id = assignment.id and report.submitted_at = row.at";
		this.tables.insert(rows.get("report_document"), """
				insert into report_document (report_id, position, symbol, date, text)
				select report.id, 1, symbol, date, text from jsonb_to_recordset(:rows::jsonb)
				  as row(assignment text, at timestamptz, symbol text, date date, text text)""" + ofReport);
		this.tables.insert(rows.get("verification"), """
				insert into verification (report_id, accepted, reason, decided_at, decided_by)
				select report.id, accepted, reason, decided, 'giamsat' from jsonb_to_recordset(:rows::jsonb)
				  as row(assignment text, at timestamptz, accepted boolean, reason text, decided timestamptz)"""
				+ ofReport);
		this.tables.insert(rows.get("extension"),
				"""
						insert into extension (assignment_id, cause, responsibility, solution, road_map, from_date, proposed_date, proposed_at,
						  proposed_by, decision, decided_date, reason, decided_at, decided_by)
						select assignment.id, cause, 'Lãnh đạo cơ quan', 'Bổ sung nhân lực, họp giao ban hằng tuần', 'Hoàn thành trước hạn mới',
						  "from", "to", proposed, by, decision, granted, reason, decided, case when decision is not null then 'thuongtruc' end
						from jsonb_to_recordset(:rows::jsonb) as row(assignment text, cause text, "from" date, "to" date,
						  proposed timestamptz, by text, decision text, granted date, reason text, decided timestamptz)"""
						+ OF_ASSIGNMENT + "order by proposed, assignment.id");
		this.tables.insert(rows.get("event"),
				"""
						insert into event (at, actor, type, directive_id, assignment_id, detail)
						select at, actor, type, directive.id, assignment.id, detail from jsonb_to_recordset(:rows::jsonb)
						  as row(type text, at timestamptz, actor text, directive text, assignment text, detail jsonb)
						join directive on directive.number = row.directive left join assignment on assignment.number = row.assignment
						order by at, directive.id, assignment.id nulls first""");
	}

}
