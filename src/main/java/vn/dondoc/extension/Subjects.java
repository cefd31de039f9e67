package vn.dondoc.extension;

import java.util.List;

import vn.dondoc.assignment.UnknownAssignment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads assignments with the history of their deadlines. */
@Repository
class Subjects {

	private final JdbcClient jdbc;

	Subjects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Subject of(String number) {
		return this.jdbc.sql("""
				select assignment.number, directive.number as directive, title, agency.name as agency
				from assignment join directive on directive.id = directive_id join agency on code = agency_code
				where assignment.number = ?""")
			.param(number)
			.query((row, i) -> new Subject(row.getString("number"), row.getString("directive"), row.getString("title"),
					row.getString("agency"), deadlines(number)))
			.optional()
			.orElseThrow(() -> new UnknownAssignment(number));
	}

	/** From the one first given to the one in force. */
	List<Subject.Given> deadlines(String number) {
		return this.jdbc.sql("""
				select text, kind, date, recorded_at, recorded_by, coalesce(full_name, recorded_by) as recorded_by_name
				from deadline_history join assignment on assignment.id = assignment_id
				left join person on username = recorded_by
				where number = ? order by position""").param(number).query(Subject.Given.class).list();
	}

}
