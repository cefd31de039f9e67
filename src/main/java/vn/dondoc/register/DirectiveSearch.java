package vn.dondoc.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds which directives a list shows, and how many there are. */
@Repository
class DirectiveSearch {

	private static final String FOUND = """
			with considered as (
			  select directive_id, min(status) as status, min(before) as before, min(deadline_date) as deadline_date,
			    max(judged_on - deadline_date) filter (where status = 'IN_PROGRESS_OVERDUE') as days_overdue
			  from %s considered where %s group by directive_id
			), found as (
			  select id, status, considered.deadline_date, coalesce(days_overdue, 0) as days_overdue
			  from considered join directive on id = directive_id where %s
			)
			""";

	private final JdbcClient jdbc;

	DirectiveSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Hits find(DirectiveFilter filter, Order order, int page, int size, Standing standing) {
		String found = FOUND.formatted(standing.compared(), Slice.together(filter.slice().ofAssignments("considered")),
				Slice.together(ofDirectives(filter, standing)));
		// one row at least: a page past the end still tells the totals
		String sql = found
				+ """
						, totals as (select count(*) as total, count(*) filter (where status = 'IN_PROGRESS_OVERDUE') as overdue from found)
						select * from totals left join (select * from found order by %s limit :limit offset :offset) page on true
						order by %s"""
					.formatted(order.sql(), order.sql());
		List<Row> rows = bind(sql, filter, standing).param("limit", size)
			.param("offset", (long) page * size)
			.query((row, i) -> new Row(hit(row), row.getLong("total"), row.getLong("overdue")))
			.list();
		List<Hits.Hit> hits = rows.stream().map(Row::hit).filter((hit) -> hit != null).toList();
		return new Hits(hits, rows.get(0).total(), rows.get(0).overdue());
	}

	Optional<Hits.Hit> one(String number, Standing standing) {
		String found = FOUND.formatted(standing.compared(),
				"directive_id = (select id from directive where number = :one)", "true");
		return bind(found + "select * from found", DirectiveFilter.ALL, standing).param("one", number)
			.query((row, i) -> hit(row))
			.optional();
	}

	/** Those of these that the viewer may see, in this order. */
	List<Hits.Hit> some(List<Long> ids, Standing standing) {
		String found = FOUND.formatted(standing.compared(), "directive_id = any(:ids)", "true");
		List<Hits.Hit> hits = bind(found + "select * from found", DirectiveFilter.ALL, standing)
			.param("ids", ids.toArray(Long[]::new))
			.query((row, i) -> hit(row))
			.list();
		return hits.stream().sorted(Comparator.comparing((hit) -> ids.indexOf(hit.id()))).toList();
	}

	private static List<String> ofDirectives(DirectiveFilter filter, Standing standing) {
		List<String> conditions = new ArrayList<>(filter.slice().ofDirectives());
		conditions.addAll(filter.slice().ofStanding());
		Slice.add(conditions, filter.priority(), "priority = :priority");
		Slice.add(conditions, filter.q(),
				"directive.id in (select directive_id from search_directives(:words, :open, :number, "
						+ standing.agencies() + ", true))");
		return conditions;
	}

	private JdbcClient.StatementSpec bind(String sql, DirectiveFilter filter, Standing standing) {
		return filter.slice()
			.bind(SearchWords.bind(standing.bind(this.jdbc.sql(sql)), filter.q()))
			.param("priority", (filter.priority() != null) ? filter.priority().name() : null);
	}

	private static Hits.Hit hit(ResultSet row) throws SQLException {
		String status = row.getString("status");
		return (status != null) ? new Hits.Hit(row.getLong("id"), Status.valueOf(status), row.getInt("days_overdue"))
				: null;
	}

	private record Row(Hits.Hit hit, long total, long overdue) {
	}

}
