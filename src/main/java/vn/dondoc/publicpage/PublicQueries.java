package vn.dondoc.publicpage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.dondoc.directive.Deadline;
import vn.dondoc.register.Status;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is public; names every column that leaves, and no other. */
@Repository
class PublicQueries {

	private static final String STANDING = """
			with standing as (
			  select directive_id, min(status) as status, min(now.deadline_date) as due,
			    max(now.deadline_date) as latest
			  from assignment_now(:today) now join directive_publication using (directive_id)
			  group by directive_id)
			""";

	private static final String LIST = STANDING
			+ """
					select number, title, deadline_text, deadline_kind, deadline_date, original_deadline_text,
					  original_deadline_kind, original_deadline_date, standing.status,
					  case when latest > deadline_date then latest end as extended_to,
					  (select json_agg(text order by position) from directive_document where directive_id = directive.id) as documents,
					  (select json_agg(json_build_object('name', agency.name, 'status', now.status,
					      'result', (select result from report join verification on report_id = report.id and accepted
					        where report.assignment_id = assignment.id and assignment.state = 'CLOSED'
					        order by report.id desc limit 1))
					     order by agency.name collate "vi-x-icu")
					   from assignment_now(:today) now
					   join assignment on assignment.id = now.assignment_id
					   join agency on code = now.agency_code
					   where now.directive_id = directive.id and now.status <> 'WITHDRAWN') as leads
					from standing join directive on directive.id = standing.directive_id
					order by standing.status, due nulls last, directive.id""";

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	PublicQueries(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** All that is public, in one statement: as of one moment. */
	List<PublicDirective> list(LocalDate today) {
		return this.jdbc.sql(LIST).param("today", today).query((row, i) -> directive(row)).list();
	}

	private PublicDirective directive(ResultSet row) throws SQLException {
		List<String> documents = list(row, "documents", new TypeReference<>() {
		});
		List<PublicDirective.Lead> leads = list(row, "leads", new TypeReference<>() {
		});
		return new PublicDirective(row.getString("number"), row.getString("title"), documents, leads,
				deadline(row, "deadline"), deadline(row, "original_deadline"),
				row.getObject("extended_to", LocalDate.class), Status.valueOf(row.getString("status")));
	}

	private static Deadline deadline(ResultSet row, String column) throws SQLException {
		String kind = row.getString(column + "_kind");
		return (kind != null) ? new Deadline(row.getString(column + "_text"), Deadline.Kind.valueOf(kind),
				row.getObject(column + "_date", LocalDate.class)) : null;
	}

	private <T> List<T> list(ResultSet row, String column, TypeReference<List<T>> type) throws SQLException {
		String content = row.getString(column);
		try {
			return (content != null) ? this.json.readValue(content, type) : List.of();
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
