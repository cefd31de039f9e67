package vn.dondoc.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Priority;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.register.Status;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the present state of directives that have changed. */
@Repository
class DirectiveItems {

	private static final String ITEMS = """
			select d.*, coalesce(original_deadline_text, deadline_text) as first_text,
			  coalesce(original_deadline_kind, deadline_kind) as first_kind,
			  case when original_deadline_kind is null then deadline_date else original_deadline_date end as first_date,
			  s.*, p.directive_id is not null as published,
			  (select json_agg(json_build_object('symbol', symbol, 'date', date, 'text', text) order by position)
			   from directive_document where directive_id = d.id) as documents,
			  (select json_agg(json_build_object('text', text, 'code', agency_code) order by position)
			   from directive_agency where directive_id = d.id and role = 'COORDINATING') as coordinating
			from directive d
			join lateral (
			  select min(status) as status, max(now.deadline_date) as latest, max(a.closed_at) as closed,
			    json_agg(json_build_object('code', code, 'name', name, 'status', status) order by a.id) as leads
			  from assignment_now(:today) now
			  join assignment a on a.id = assignment_id
			  join agency on code = now.agency_code
			  where now.directive_id = d.id and (:everything or now.agency_code = any(:agencies))) s on s.status is not null
			left join directive_publication p on p.directive_id = d.id
			where d.id = any(:ids)""";

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Clock clock;

	DirectiveItems(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** In the order of their changes. */
	List<DirectiveItem> of(List<Change> changes, Viewer viewer) {
		Map<Long, Change> byId = changes.stream().collect(Collectors.toMap(Change::subject, Function.identity()));
		Map<Long, DirectiveItem> items = this.jdbc.sql(ITEMS)
			.param("today", VietnamTime.today(this.clock))
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.param("ids", byId.keySet().toArray(Long[]::new))
			.query((row, i) -> Map.entry(row.getLong("id"), item(row, byId.get(row.getLong("id")))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return changes.stream().map((change) -> items.get(change.subject())).filter(Objects::nonNull).toList();
	}

	private DirectiveItem item(ResultSet row, Change change) throws SQLException {
		Status status = Status.valueOf(row.getString("status"));
		List<SourceDocument> documents = list(row, "documents", new TypeReference<>() {
		});
		List<DirectiveItem.Lead> leads = list(row, "leads", new TypeReference<>() {
		});
		List<DirectiveItem.Coordinating> coordinating = list(row, "coordinating", new TypeReference<>() {
		});
		return new DirectiveItem(row.getString("number"), row.getString("title"), row.getString("section"),
				Priority.valueOf(row.getString("priority")), documents, leads, coordinating,
				AssignmentItems.deadline(row, "first"), AssignmentItems.deadline(row, "deadline"),
				row.getObject("latest", LocalDate.class), status, DirectiveItem.Counts.of(leads),
				AssignmentItems.time(row, "issued_at"), status.isDone() ? AssignmentItems.time(row, "closed") : null,
				row.getBoolean("published"), VietnamTime.in(change.at()));
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
