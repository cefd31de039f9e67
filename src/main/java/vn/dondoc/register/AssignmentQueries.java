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

@Repository
class AssignmentQueries {

	private static final String LINES = """
			select assignment.*, status, judged_on, standing.deadline_date as judged_by, directive.number as directive, agency.name as agency_name, full_name,
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

	private static final String FOUND = """
			from %s standing
			join assignment on assignment.id = assignment_id
			join directive on directive.id = standing.directive_id
			left join person on person.username = assignment.officer
			where %s""";

	/** The page is cut before names are joined to it. */
	private static final String PAGE = "(select standing.* %s order by %s limit :limit offset :offset)";

	private final JdbcClient jdbc;

	private final JsonColumns json;

	private final Clock clock;

	AssignmentQueries(JdbcClient jdbc, JsonColumns json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	Page<AssignmentLine> list(AssignmentFilter filter, AssignmentOrder order, int page, int size, Viewer viewer) {
		Standing standing = Standing.of(filter, viewer, this.clock);
		String found = FOUND.formatted(standing.compared(), filter.sql(standing.past()));
		long total = filter.bind(standing.bind(this.jdbc.sql("select count(*) " + found))).query(Long.class).single();
		String lines = LINES.formatted(PAGE.formatted(found, order.sql())) + "order by " + order.sql();
		List<AssignmentLine> items = filter.bind(standing.bind(this.jdbc.sql(lines)))
			.param("limit", size)
			.param("offset", (long) page * size)
			.query((row, i) -> line(row, standing))
			.list();
		return new Page<>(items, page, size, total);
	}

	/** All that a viewer may see of a directive, by name of the agency. */
	List<AssignmentLine> ofDirective(String directive, Viewer viewer) {
		Standing standing = Standing.now(viewer, this.clock);
		return standing
			.bind(this.jdbc.sql(LINES.formatted(standing.sql())
					+ "where directive.number = :directive order by agency.name collate \"vi-x-icu\""))
			.param("directive", directive)
			.query((row, i) -> line(row, standing))
			.list();
	}

	Optional<AssignmentLine> one(String number, Viewer viewer) {
		Standing standing = Standing.now(viewer, this.clock);
		return standing.bind(this.jdbc.sql(LINES.formatted(standing.sql()) + "where assignment.number = :number"))
			.param("number", number)
			.query((row, i) -> line(row, standing))
			.optional();
	}

	private AssignmentLine line(ResultSet row, Standing standing) throws SQLException {
		Status status = Status.valueOf(row.getString("status"));
		List<AssignmentLine.Given> deadlines = this.json.list(row, "deadlines", new TypeReference<>() {
		});
		if (standing.past()) {
			deadlines = deadlines.stream().filter((given) -> !given.at().isAfter(standing.end())).toList();
		}
		long daysOverdue = (status == Status.IN_PROGRESS_OVERDUE) ? ChronoUnit.DAYS
			.between(row.getObject("judged_by", LocalDate.class), row.getObject("judged_on", LocalDate.class)) : 0;
		return new AssignmentLine(row.getString("number"), row.getString("directive"),
				new AssignmentLine.AgencyName(row.getString("agency_code"), row.getString("agency_name")),
				row.getString("officer"), row.getString("full_name"), Assignment.State.valueOf(row.getString("state")),
				status,
				standing.past() ? deadlines.get(deadlines.size() - 1).deadline()
						: new Deadline(row.getString("deadline_text"),
								Deadline.Kind.valueOf(row.getString("deadline_kind")),
								row.getObject("deadline_date", LocalDate.class)),
				(int) daysOverdue, row.getInt("escalation_level"),
				List.of((String[]) row.getArray("escalated_to").getArray()), VietnamTimes.get(row, "submitted_at"),
				VietnamTimes.get(row, "closed_at"), row.getObject("officer_due_date", LocalDate.class),
				row.getString("officer_note"), deadlines,
				Optional.ofNullable(row.getString("extension"))
					.map(AssignmentLine.ExtensionState::valueOf)
					.orElse(null));
	}

}
