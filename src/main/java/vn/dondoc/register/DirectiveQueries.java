package vn.dondoc.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DirectiveQueries {

	private static final String MATCHING = """
			with seen as (
			  select directive_id, agency_code,
			    assignment_status(deadline_kind, deadline_date, submitted_at, closed_at, recorded_outcome, withdrawn_at, :today) as status
			  from assignment where :everything or agency_code = any(:agencies)
			), matching as (
			  select directive.*, directive_status(array_agg(seen.status)) as status,
			    count(*) filter (where seen.status in ('DONE_ON_TIME', 'DONE_LATE')) as done_count,
			    count(*) filter (where seen.status <> 'WITHDRAWN') as done_of
			  from directive join seen on seen.directive_id = directive.id
			  where (:number::text is null or number = :number)
			    and (:section::text is null or section = :section)
			    and (:q::text is null or title ilike '%' || :q || '%' or number ilike '%' || :q || '%')
			    and (:dueFrom::date is null or directive.deadline_date >= :dueFrom)
			    and (:dueTo::date is null or directive.deadline_date <= :dueTo)
			    and (:document::text is null or exists (
			      select 1 from directive_document where directive_id = directive.id and symbol = :document))
			  group by directive.id
			  having (:agency::text is null or bool_or(seen.agency_code = :agency))
			    and (:status::text is null or directive_status(array_agg(seen.status)) = :status)
			)
			""";

	private static final String LINES = MATCHING
			+ """
					select matching.*,
					  (select json_agg(json_build_object('symbol', symbol, 'date', date, 'text', text) order by position)
					   from directive_document where directive_id = matching.id) as documents,
					  (select json_agg(json_build_object('code', agency_code, 'name', agency.name, 'status', seen.status) order by agency.name)
					   from seen join agency on agency.code = seen.agency_code where directive_id = matching.id) as leads,
					  (select json_agg(json_build_object('text', text, 'code', agency_code) order by position)
					   from directive_agency where directive_id = matching.id and role = 'COORDINATING') as coordinating
					from matching order by id limit :limit offset :offset""";

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Clock clock;

	DirectiveQueries(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	Page<DirectiveLine> list(DirectiveFilter filter, int page, int size, Viewer viewer) {
		long total = bind(MATCHING + "select count(*) from matching", filter, null, viewer).query(Long.class).single();
		List<DirectiveLine> items = bind(LINES, filter, null, viewer).param("limit", size)
			.param("offset", (long) page * size)
			.query((row, i) -> line(row))
			.list();
		return new Page<>(items, page, size, total);
	}

	Optional<DirectiveLine> one(String number, Viewer viewer) {
		DirectiveFilter all = new DirectiveFilter(null, null, null, null, null, null, null);
		return bind(LINES, all, number, viewer).param("limit", 1)
			.param("offset", 0)
			.query((row, i) -> line(row))
			.optional();
	}

	private JdbcClient.StatementSpec bind(String sql, DirectiveFilter filter, String number, Viewer viewer) {
		return this.jdbc.sql(sql)
			.param("today", VietnamTime.today(this.clock))
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.param("number", number, Types.VARCHAR)
			.param("section", filter.section(), Types.VARCHAR)
			.param("q", filter.q(), Types.VARCHAR)
			.param("dueFrom", filter.dueFrom(), Types.DATE)
			.param("dueTo", filter.dueTo(), Types.DATE)
			.param("document", filter.document(), Types.VARCHAR)
			.param("agency", filter.agency(), Types.VARCHAR)
			.param("status", (filter.status() != null) ? filter.status().name() : null, Types.VARCHAR);
	}

	private DirectiveLine line(ResultSet row) throws SQLException {
		List<DirectiveLine.Lead> leads = read(row.getString("leads"), new TypeReference<>() {
		});
		return new DirectiveLine(row.getString("number"), row.getString("title"), row.getString("section"),
				read(row.getString("documents"), new TypeReference<List<SourceDocument>>() {
				}), leads, read(row.getString("coordinating"), new TypeReference<List<DirectiveLine.Coordinating>>() {
				}), deadline(row, "deadline"), deadline(row, "original_deadline"),
				Status.valueOf(row.getString("status")),
				new DirectiveLine.Done(row.getLong("done_count"), row.getLong("done_of")),
				leads.stream()
					.filter((lead) -> lead.status().name().startsWith("IN_PROGRESS")
							|| lead.status() == Status.RECURRING)
					.map(DirectiveLine.Lead::code)
					.toList());
	}

	private static Deadline deadline(ResultSet row, String column) throws SQLException {
		String kind = row.getString(column + "_kind");
		return (kind != null) ? new Deadline(row.getString(column + "_text"), Deadline.Kind.valueOf(kind),
				row.getObject(column + "_date", LocalDate.class)) : null;
	}

	private <T> List<T> read(String content, TypeReference<List<T>> type) {
		try {
			return (content != null) ? this.json.readValue(content, type) : List.of();
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
