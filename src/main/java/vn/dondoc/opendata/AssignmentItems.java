package vn.dondoc.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Deadline;
import vn.dondoc.register.Status;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the present state of assignments that have changed. */
@Repository
class AssignmentItems {

	private static final String ITEMS = """
			select a.*, d.number as directive, d.title, g.name, s.status, f.text as first_text, f.kind as first_kind,
			  f.date as first_date,
			  (select count(*) from report r where r.assignment_id = a.id) as reports,
			  (select count(*) from report r join verification v on v.report_id = r.id
			   where r.assignment_id = a.id and not v.accepted) as returned
			from assignment_now(:today) s
			join assignment a on a.id = s.assignment_id
			join directive d on d.id = a.directive_id
			join agency g on g.code = a.agency_code
			join first_deadline f on f.assignment_id = a.id
			where s.assignment_id = any(:ids)""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AssignmentItems(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** In the order of their changes. */
	List<AssignmentItem> of(List<Change> changes) {
		Map<Long, Change> byId = changes.stream().collect(Collectors.toMap(Change::subject, Function.identity()));
		Map<Long, AssignmentItem> items = this.jdbc.sql(ITEMS)
			.param("today", VietnamTime.today(this.clock))
			.param("ids", byId.keySet().toArray(Long[]::new))
			.query((row, i) -> Map.entry(row.getLong("id"), item(row, byId.get(row.getLong("id")))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return changes.stream().map((change) -> items.get(change.subject())).toList();
	}

	private static AssignmentItem item(ResultSet row, Change change) throws SQLException {
		return new AssignmentItem(row.getString("number"), row.getString("directive"), row.getString("title"),
				new AssignmentItem.Agency(row.getString("agency_code"), row.getString("name")),
				Assignment.State.valueOf(row.getString("state")), Status.valueOf(row.getString("status")),
				deadline(row, "first"), deadline(row, "deadline"), row.getObject("overdue_since", LocalDate.class),
				row.getInt("escalation_level"), time(row, "issued_at"), time(row, "submitted_at"),
				time(row, "closed_at"), time(row, "withdrawn_at"), row.getInt("reports"), row.getInt("returned"),
				VietnamTime.in(change.at()));
	}

	static Deadline deadline(ResultSet row, String column) throws SQLException {
		return new Deadline(row.getString(column + "_text"), Deadline.Kind.valueOf(row.getString(column + "_kind")),
				row.getObject(column + "_date", LocalDate.class));
	}

	static OffsetDateTime time(ResultSet row, String column) throws SQLException {
		return VietnamTime.in(row.getObject(column, OffsetDateTime.class));
	}

}
