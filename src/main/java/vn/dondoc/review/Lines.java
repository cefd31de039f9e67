package vn.dondoc.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the lines of reviews, as recorded or, before that, as their assignments stand.
 */
@Repository
class Lines {

	private static final String SELECT = """
			select asked.agency_code, line.position, assignment.number, directive.number as directive, directive.title,
			  (select string_agg(coalesce(symbol, text), '; ' order by position)
			   from directive_document where directive_document.directive_id = directive.id) as document,
			  line.deadline_date, nullif(given.date, line.deadline_date) as original,
			  least(:today::date, review.answer_by) - line.deadline_date as days_overdue,
			  stands.answer, coalesce(line.cause, extension.cause) as cause,
			  coalesce(line.responsibility, extension.responsibility) as responsibility,
			  coalesce(line.solution, extension.solution) as solution,
			  coalesce(line.road_map, extension.road_map) as road_map, coalesce(line.day, extension.proposed_date) as day,
			  extension.id as extension, extension.decision, extension.decided_date, extension.reason
			from review
			join review_agency asked on asked.review_id = review.id
			join review_line line on line.review_agency_id = asked.id
			join assignment on assignment.id = line.assignment_id
			join assignment_now(:today) standing on standing.assignment_id = assignment.id
			join directive on directive.id = assignment.directive_id
			join first_deadline given on given.assignment_id = assignment.id
			left join extension waiting on waiting.assignment_id = assignment.id and waiting.decision is null
			cross join lateral (select coalesce(line.answer, case when asked.ended_at is null then
			  review_line_gone(assignment.state, standing.status, waiting.id is not null) end) as answer) stands
			left join extension on extension.id
			  = coalesce(line.extension, case when stands.answer = 'PROPOSED' then waiting.id end)
			where review.number = :number and asked.agency_code = any(:agencies)
			order by asked.agency_code, line.position
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Lines(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Line> of(AgencyReview review) {
		return of(review.number(), List.of(review.agency())).getOrDefault(review.agency(), List.of());
	}

	/** The lines of these agencies, by agency. */
	Map<String, List<Line>> of(String review, Collection<String> agencies) {
		Map<String, List<Line>> lines = new LinkedHashMap<>();
		this.jdbc.sql(SELECT)
			.param("today", VietnamTime.today(this.clock))
			.param("number", review)
			.param("agencies", agencies.toArray(String[]::new))
			.query((row, i) -> lines.computeIfAbsent(row.getString("agency_code"), (agency) -> new ArrayList<>())
				.add(line(row)))
			.list();
		return lines;
	}

	private static Line line(ResultSet row) throws SQLException {
		String answer = row.getString("answer");
		return new Line(row.getInt("position"), row.getString("number"), row.getString("directive"),
				row.getString("title"), row.getString("document"), row.getObject("deadline_date", LocalDate.class),
				row.getObject("original", LocalDate.class), row.getInt("days_overdue"),
				(answer != null) ? Answer.valueOf(answer) : null, row.getString("cause"),
				row.getString("responsibility"), row.getString("solution"), row.getString("road_map"),
				row.getObject("day", LocalDate.class), decision(row));
	}

	private static Line.Decision decision(ResultSet row) throws SQLException {
		if (row.getString("extension") == null) {
			return null;
		}
		String decided = row.getString("decision");
		LocalDate to = row.getObject("decided_date", LocalDate.class);
		Line.Decision.State state = (decided == null) ? Line.Decision.State.WAITING : switch (decided) {
			case "LAPSED" -> Line.Decision.State.LAPSED;
			case "REFUSED" -> Line.Decision.State.REFUSED;
			default -> Line.Decision.State.GRANTED;
		};
		return new Line.Decision(state, to, row.getString("reason"));
	}

}
