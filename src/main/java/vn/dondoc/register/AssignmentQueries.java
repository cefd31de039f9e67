package vn.dondoc.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Deadline;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AssignmentQueries {

	private static final String MATCHING = """
			with matching as (
			  select assignment.*, directive.number as directive, agency.name as agency_name,
			    assignment_status(assignment.deadline_kind, assignment.deadline_date, submitted_at, closed_at, recorded_outcome,
			      withdrawn_at, :today) as status
			  from assignment
			  join directive on directive.id = directive_id
			  join agency on agency.code = agency_code
			  where (:everything or agency_code = any(:agencies))
			    and (:agency::text is null or agency_code = :agency)
			    and (:directive::text is null or directive.number = :directive)
			    and (:number::text is null or assignment.number = :number)
			)
			""";

	private static final String WITH_STATUS = " from matching where :status::text is null or status = :status";

	private final JdbcClient jdbc;

	private final Clock clock;

	AssignmentQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Page<AssignmentLine> list(Status status, String agency, String directive, int page, int size, Viewer viewer) {
		long total = bind("select count(*)", status, agency, directive, null, viewer, "").query(Long.class).single();
		List<AssignmentLine> items = bind("select *", status, agency, directive, null, viewer,
				" order by closed_at is not null, deadline_date nulls last, id limit :limit offset :offset")
			.param("limit", size)
			.param("offset", (long) page * size)
			.query((row, i) -> line(row))
			.list();
		return new Page<>(items, page, size, total);
	}

	Optional<AssignmentLine> one(String number, Viewer viewer) {
		return bind("select *", null, null, null, number, viewer, "").query((row, i) -> line(row)).optional();
	}

	private JdbcClient.StatementSpec bind(String select, Status status, String agency, String directive, String number,
			Viewer viewer, String order) {
		return this.jdbc.sql(MATCHING + select + WITH_STATUS + order)
			.param("today", VietnamTime.today(this.clock))
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.param("agency", agency, Types.VARCHAR)
			.param("directive", directive, Types.VARCHAR)
			.param("number", number, Types.VARCHAR)
			.param("status", (status != null) ? status.name() : null, Types.VARCHAR);
	}

	private AssignmentLine line(ResultSet row) throws SQLException {
		Status status = Status.valueOf(row.getString("status"));
		LocalDate date = row.getObject("deadline_date", LocalDate.class);
		int daysOverdue = (status == Status.IN_PROGRESS_OVERDUE)
				? (int) (VietnamTime.today(this.clock).toEpochDay() - date.toEpochDay()) : 0;
		return new AssignmentLine(row.getString("number"), row.getString("directive"),
				new AssignmentLine.AgencyName(row.getString("agency_code"), row.getString("agency_name")),
				row.getString("officer"), status,
				new Deadline(row.getString("deadline_text"), Deadline.Kind.valueOf(row.getString("deadline_kind")),
						date),
				daysOverdue, row.getInt("escalation_level"), time(row, "submitted_at"), time(row, "closed_at"));
	}

	private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.atZoneSameInstant(VietnamTime.ZONE).toOffsetDateTime() : null;
	}

}
