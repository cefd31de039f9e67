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
			  line.deadline_date, nullif(coalesce(directive.original_deadline_date, given.date), line.deadline_date) as original,
			  least(:today::date, review.answer_by) - line.deadline_date as days_overdue,
			  coalesce(line.answer, case when asked.ended_at is null then
			    review_line_gone(assignment.state, standing.status) end) as answer,
			  cause, line.responsibility, solution, road_map, line.day, line.extension
			from review
			join review_agency asked on asked.review_id = review.id
			join review_line line on line.review_agency_id = asked.id
			join assignment on assignment.id = line.assignment_id
			join assignment_now(:today) standing on standing.assignment_id = assignment.id
			join directive on directive.id = assignment.directive_id
			left join lateral (select date from assignment_deadline
			  where assignment_deadline.assignment_id = assignment.id order by id limit 1) given on true
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
				row.getObject("day", LocalDate.class), null);
	}

}
