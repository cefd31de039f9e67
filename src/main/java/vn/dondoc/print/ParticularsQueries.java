package vn.dondoc.print;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Deadline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what lists print beside the register's lines: only what had been recorded by
 * then.
 */
@Repository
class ParticularsQueries {

	private static final String LEADS = """
			select number, agency_code from directive_agency join directive on directive.id = directive_id
			where role = 'LEAD' and agency_code is not null and number = any(:numbers) order by directive_id, position""";

	private static final String HELD = """
			select directive.number as directive, assignment.agency_code, deadline.text, deadline.kind, deadline.date, result,
			  report.id is not null and accepted is null as awaits_verification
			from directive
			join assignment on assignment.directive_id = directive.id
			join assignment_deadline deadline on deadline.assignment_id = assignment.id and recorded_at <= :at
			  and not exists (
			    select from assignment_deadline later
			    where later.assignment_id = assignment.id and later.recorded_at <= :at and later.id > deadline.id)
			left join (report left join verification on report_id = report.id and decided_at <= :at)
			  on report.assignment_id = assignment.id and report.submitted_at <= :at and accepted is distinct from false
			  and not exists (
			    select from report later
			    where later.assignment_id = assignment.id and later.submitted_at <= :at and later.id > report.id)
			where directive.number = any(:numbers)""";

	private final JdbcClient jdbc;

	ParticularsQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By number of the directive. */
	Map<String, Particulars> of(List<String> numbers, LocalDate day) {
		Map<String, Particulars> found = new HashMap<>();
		numbers.forEach((number) -> found.put(number, new Particulars(new ArrayList<>(), new ArrayList<>())));
		String[] wanted = numbers.toArray(String[]::new);
		this.jdbc.sql(LEADS).param("numbers", wanted).query((row) -> {
			found.get(row.getString("number")).leads().add(row.getString("agency_code"));
		});
		this.jdbc.sql(HELD)
			.param("numbers", wanted)
			.param("at", VietnamTime.endOf(day), Types.TIMESTAMP_WITH_TIMEZONE)
			.query((row) -> {
				found.get(row.getString("directive")).held().add(held(row));
			});
		return found;
	}

	private static Particulars.Held held(ResultSet row) throws SQLException {
		return new Particulars.Held(row.getString("agency_code"),
				new Deadline(row.getString("text"), Deadline.Kind.valueOf(row.getString("kind")),
						row.getObject("date", LocalDate.class)),
				row.getString("result"), row.getBoolean("awaits_verification"));
	}

}
