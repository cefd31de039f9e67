package vn.dondoc.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Deadline;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.StringUtils;

@Repository
class AssignmentQueries {

	private static final String LINES = """
			select assignment.*, status, judged_on, directive.number as directive, agency.name as agency_name, full_name,
			  (select json_agg(json_build_object('text', text, 'kind', kind, 'date', date, 'at', recorded_at,
			     'by', coalesce(decider.full_name, recorded_by)) order by position)
			   from deadline_history left join person decider on decider.username = recorded_by
			   where deadline_history.assignment_id = assignment.id) as deadlines,
			  (select case when bool_or(decision is null) then 'WAITING' when count(*) > 0 then 'DECIDED' end
			   from extension where extension.assignment_id = assignment.id) as extension
			from %s standing
			join assignment on assignment.id = assignment_id
			join directive on directive.id = assignment.directive_id
			join agency on agency.code = assignment.agency_code
			left join person on person.username = officer
			""";

	/** The page is cut before names are joined to it. */
	private static final String PAGE = "(select * from %s standing where %s order by status, deadline_date nulls last, assignment_id limit :limit offset :offset)";

	private final JdbcClient jdbc;

	private final JsonColumns json;

	private final Clock clock;

	AssignmentQueries(JdbcClient jdbc, JsonColumns json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	Page<AssignmentLine> list(Status status, String agency, String directive, int page, int size, Viewer viewer) {
		Standing standing = Standing.now(viewer, this.clock);
		String conditions = conditions(status, agency, directive);
		long total = bind("select count(*) from " + standing.sql() + " standing where " + conditions, standing, status,
				agency, directive)
			.query(Long.class)
			.single();
		String lines = LINES.formatted(PAGE.formatted(standing.sql(), conditions))
				+ "order by status, standing.deadline_date nulls last, assignment_id";
		List<AssignmentLine> items = bind(lines, standing, status, agency, directive).param("limit", size)
			.param("offset", (long) page * size)
			.query((row, i) -> line(row))
			.list();
		return new Page<>(items, page, size, total);
	}

	/** All that a viewer may see of a directive, by name of the agency. */
	List<AssignmentLine> ofDirective(String directive, Viewer viewer) {
		Standing standing = Standing.now(viewer, this.clock);
		return bind(
				LINES.formatted(standing.sql())
						+ "where directive.number = :directive order by agency.name collate \"vi-x-icu\"",
				standing, null, null, directive)
			.query((row, i) -> line(row))
			.list();
	}

	Optional<AssignmentLine> one(String number, Viewer viewer) {
		Standing standing = Standing.now(viewer, this.clock);
		return standing.bind(this.jdbc.sql(LINES.formatted(standing.sql()) + "where assignment.number = :number"))
			.param("number", number)
			.query((row, i) -> line(row))
			.optional();
	}

	private static String conditions(Status status, String agency, String directive) {
		return "true" + ((status != null) ? " and status = :status::status" : "")
				+ (StringUtils.hasText(agency) ? " and agency_code = :agency" : "") + ((directive != null)
						? " and directive_id = (select id from directive where number = :directive)" : "");
	}

	private JdbcClient.StatementSpec bind(String sql, Standing standing, Status status, String agency,
			String directive) {
		return standing.bind(this.jdbc.sql(sql))
			.param("status", (status != null) ? status.name() : null)
			.param("agency", agency)
			.param("directive", directive);
	}

	private AssignmentLine line(ResultSet row) throws SQLException {
		Status status = Status.valueOf(row.getString("status"));
		LocalDate date = row.getObject("deadline_date", LocalDate.class);
		long daysOverdue = (status == Status.IN_PROGRESS_OVERDUE)
				? ChronoUnit.DAYS.between(date, row.getObject("judged_on", LocalDate.class)) : 0;
		return new AssignmentLine(row.getString("number"), row.getString("directive"),
				new AssignmentLine.AgencyName(row.getString("agency_code"), row.getString("agency_name")),
				row.getString("officer"), row.getString("full_name"), Assignment.State.valueOf(row.getString("state")),
				status,
				new Deadline(row.getString("deadline_text"), Deadline.Kind.valueOf(row.getString("deadline_kind")),
						date),
				(int) daysOverdue, row.getInt("escalation_level"), VietnamTimes.get(row, "submitted_at"),
				VietnamTimes.get(row, "closed_at"), row.getObject("officer_due_date", LocalDate.class),
				row.getString("officer_note"), this.json.list(row, "deadlines", new TypeReference<>() {
				}),
				Optional.ofNullable(row.getString("extension"))
					.map(AssignmentLine.ExtensionState::valueOf)
					.orElse(null));
	}

}
