package vn.dondoc.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.Priority;
import vn.dondoc.directive.SourceDocument;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the directives that a search found. */
@Repository
class DirectiveQueries {

	private static final String LINES = """
			with lead as (
			  select directive_id,
			    json_agg(json_build_object('code', code, 'name', name, 'status', status) order by name collate "vi-x-icu") as leads,
			    count(*) filter (where in_force > given.deadline_date) as extended,
			    max(in_force) filter (where in_force > given.deadline_date) as extended_to
			  from (select standing.*, case when :byFirst then (
			      select date from deadline_history held
			      where held.assignment_id = standing.assignment_id and recorded_at <= :at order by position desc limit 1)
			    else standing.deadline_date end as in_force
			    from %s standing) standing
			  join agency on code = agency_code join directive given on given.id = directive_id
			  where directive_id = any(:ids) group by directive_id
			)
			select id, number, title, section, note, deadline_text, deadline_kind, deadline_date, original_deadline_text,
			  original_deadline_kind, original_deadline_date, responsibility, product, authority, priority,
			  leads, extended, extended_to,
			  (select json_agg(json_build_object('symbol', symbol, 'date', date, 'text', text) order by position)
			   from directive_document where directive_id = directive.id) as documents,
			  (select json_agg(json_build_object('text', text, 'code', agency_code) order by position)
			   from directive_agency where directive_id = directive.id and role = 'COORDINATING') as coordinating
			from directive join lead on lead.directive_id = directive.id""";

	private final JdbcClient jdbc;

	private final JsonColumns json;

	DirectiveQueries(JdbcClient jdbc, JsonColumns json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** The directives found, in the order given. */
	List<DirectiveLine> lines(List<Hits.Hit> hits, Standing standing) {
		Map<Long, Hits.Hit> byId = hits.stream().collect(Collectors.toMap(Hits.Hit::id, Function.identity()));
		Map<Long, DirectiveLine> lines = standing.bind(this.jdbc.sql(LINES.formatted(standing.sql())))
			.param("byFirst", standing.byFirst())
			.param("ids", byId.keySet().toArray(Long[]::new))
			.query((row, i) -> Map.entry(row.getLong("id"), line(row, byId.get(row.getLong("id")))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return hits.stream().map((hit) -> lines.get(hit.id())).toList();
	}

	private DirectiveLine line(ResultSet row, Hits.Hit hit) throws SQLException {
		List<DirectiveLine.Lead> leads = this.json.list(row, "leads", new TypeReference<>() {
		});
		List<SourceDocument> documents = this.json.list(row, "documents", new TypeReference<>() {
		});
		List<DirectiveLine.Coordinating> coordinating = this.json.list(row, "coordinating", new TypeReference<>() {
		});
		return new DirectiveLine(row.getString("number"), row.getString("title"), row.getString("section"), documents,
				leads, coordinating, deadline(row, "deadline"), deadline(row, "original_deadline"),
				row.getString("note"), hit.status(), hit.daysOverdue(), done(leads),
				leads.stream().filter((lead) -> lead.status().isOpen()).map(DirectiveLine.Lead::code).toList(),
				row.getString("responsibility"), row.getString("product"), row.getString("authority"),
				Priority.valueOf(row.getString("priority")),
				(row.getInt("extended") > 0) ? new DirectiveLine.Extended(row.getInt("extended"),
						row.getObject("extended_to", LocalDate.class)) : null);
	}

	private static DirectiveLine.Done done(List<DirectiveLine.Lead> leads) {
		return new DirectiveLine.Done(leads.stream().filter((lead) -> lead.status().isDone()).count(),
				leads.stream().filter((lead) -> lead.status() != Status.WITHDRAWN).count());
	}

	private static Deadline deadline(ResultSet row, String column) throws SQLException {
		String kind = row.getString(column + "_kind");
		return (kind != null) ? new Deadline(row.getString(column + "_text"), Deadline.Kind.valueOf(kind),
				row.getObject(column + "_date", LocalDate.class)) : null;
	}

}
