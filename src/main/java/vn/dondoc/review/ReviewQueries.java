package vn.dondoc.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reviews as people see them: with what concerns their own agencies. */
@Repository
@Transactional(readOnly = true)
class ReviewQueries {

	private static final int MOST = 200;

	private final JdbcClient jdbc;

	private final Lines lines;

	ReviewQueries(JdbcClient jdbc, Lines lines) {
		this.jdbc = jdbc;
		this.lines = lines;
	}

	/** The latest first. */
	public List<ReviewSummary> list(Viewer viewer) {
		return this.jdbc
			.sql("""
					select review.number, review.name, answer_by, opened_at, full_name as opened_by, count(distinct asked.id) as agencies,
					  count(distinct asked.id) filter (where ended_at is not null) as ended,
					  count(distinct asked.id) filter (where ended_by <> 'system') as answered, count(line.id) as lines
					from review join person on username = opened_by
					join review_agency asked on review_id = review.id join review_line line on review_agency_id = asked.id
					where :everything or asked.agency_code = any(:agencies)
					group by review.id, full_name order by review.id desc limit :most""")
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.param("most", MOST)
			.query((row, i) -> new ReviewSummary(row.getString("number"), row.getString("name"),
					row.getObject("answer_by", LocalDate.class), time(row, "opened_at"), row.getString("opened_by"),
					row.getInt("agencies"), row.getInt("ended"), row.getInt("answered"), row.getInt("lines")))
			.list();
	}

	/**
	 * One review.
	 * @throws UnknownReview when there is none, or none of its agencies is the viewer's
	 */
	public Review find(String number, Viewer viewer) {
		List<Part> parts = parts(number, viewer);
		if (parts.isEmpty()) {
			throw new UnknownReview(number);
		}
		Map<String, List<Line>> of = this.lines.of(number, parts.stream().map(Part::code).toList());
		List<AgencyPart> agencies = parts.stream()
			.map((part) -> new AgencyPart(part.code(), part.name(), part.endedAt(), part.endedBy(),
					of.getOrDefault(part.code(), List.of())))
			.toList();
		return this.jdbc
			.sql("""
					select review.number, review.name, answer_by, opened_at, full_name, document, due_to,
					  (select array_agg(name order by name collate "vi-x-icu") from agency where code = any(agencies)) as names
					from review join person on username = opened_by where review.number = ?""")
			.param(number)
			.query((row, i) -> new Review(row.getString("number"), row.getString("name"),
					row.getObject("answer_by", LocalDate.class), time(row, "opened_at"), row.getString("full_name"),
					new Review.Limits(strings(row, "names"), row.getString("document"),
							row.getObject("due_to", LocalDate.class)),
					agencies))
			.single();
	}

	/** What the viewer may see of a review, in the order of the agencies' names. */
	private List<Part> parts(String number, Viewer viewer) {
		return this.jdbc.sql("""
				select agency_code, agency.name, ended_at, full_name
				from review join review_agency on review_id = review.id join agency on agency.code = agency_code
				left join person on username = ended_by
				where review.number = :number and (:everything or agency_code = any(:agencies))
				order by agency.name collate "vi-x-icu\"""")
			.param("number", number)
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> new Part(row.getString("agency_code"), row.getString("name"), time(row, "ended_at"),
					row.getString("full_name")))
			.list();
	}

	private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
		return VietnamTime.in(row.getObject(column, OffsetDateTime.class));
	}

	private static List<String> strings(ResultSet row, String column) throws SQLException {
		return (row.getArray(column) != null) ? Arrays.asList((String[]) row.getArray(column).getArray()) : List.of();
	}

	private record Part(String code, String name, OffsetDateTime endedAt, String endedBy) {
	}

}
