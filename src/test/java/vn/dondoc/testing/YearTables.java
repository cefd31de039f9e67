package vn.dondoc.testing;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the rows of the made-up year, a table in one statement. */
final class YearTables {

	private static final JsonMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private final JdbcClient jdbc;

	YearTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(List<History> histories) {
		Map<String, List<Map<String, Object>>> tables = new YearRows(histories).tables;
		this.jdbc.sql("truncate directive cascade").update();
		insert(tables.get("directive"),
				"""
						insert into directive (number, title, section, deadline_text, deadline_kind, deadline_date, fingerprint, ordinal,
						  issued_at, issued_by, priority, product)
						select number, title, section, text, kind, due, number, 1, issued, 'thuongtruc', priority, product
						from jsonb_to_recordset(:rows::jsonb) as row(number text, title text, section text, text text, kind text,
						  due date, issued timestamptz, priority text, product text) order by number""");
		insert(tables.get("directive_document"), """
				insert into directive_document (directive_id, position, symbol, date, text)
				select directive.id, row.position, symbol, date, text from jsonb_to_recordset(:rows::jsonb)
				  as row(directive text, position int, symbol text, date date, text text)
				join directive on directive.number = row.directive""");
		insert(tables.get("directive_agency"),
				"""
						insert into directive_agency (directive_id, role, position, text, agency_code)
						select directive.id, role, row.position, coalesce(row.text, name), code from jsonb_to_recordset(:rows::jsonb)
						  as row(directive text, role text, position int, text text, agency text)
						join directive on directive.number = row.directive join agency on code = agency""");
		insert(tables.get("assignment"),
				"""
						insert into assignment (number, directive_id, agency_code, state, officer, deadline_text, deadline_kind, deadline_date,
						  issued_at, started_at, submitted_at, closed_at, recorded_outcome, withdrawn_at, escalation_level, escalated_to,
						  overdue_since, escalated_at)
						select row.number, directive.id, agency, state, username, text, kind, due, issued,
						  case when outcome is null then issued end, submitted, closed, outcome, withdrawn, level, told, since, escalated
						from jsonb_to_recordset(:rows::jsonb) as row(number text, directive text, agency text, state text, officer text,
						  text text, kind text, due date, issued timestamptz, submitted timestamptz, closed timestamptz, outcome text,
						  withdrawn timestamptz, level int, told text[], since date, escalated timestamptz)
						join directive on directive.number = row.directive left join person on username = officer
						order by directive.id, row.number""");
		new YearStepTables(this).write(tables);
		Portfolios.sinceAlways(this.jdbc);
		this.jdbc.sql("select setval('directive_number', (select count(*) from directive))").query().listOfRows();
	}

	void insert(List<Map<String, Object>> rows, String sql) {
		try {
			this.jdbc.sql(sql).param("rows", JSON.writeValueAsString(rows)).update();
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
