package vn.dondoc.review;

import java.time.Clock;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What still awaits an answer. */
@Repository
class OpenReviews {

	private final JdbcClient jdbc;

	private final Clock clock;

	OpenReviews(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** At which agencies a person is to answer a review. */
	List<AgencyReview> answeredBy(String review, String username) {
		return this.jdbc
			.sql("""
					select distinct review.number, asked.agency_code as agency
					from review join review_agency asked on review_id = review.id
					join appointment_on(:today) held on held.agency_code = asked.agency_code and role in ('agency-head', 'clerk')
					where review.number = :review and ended_at is null and username = :username order by agency""")
			.param("today", VietnamTime.today(this.clock))
			.param("review", review)
			.param("username", username)
			.query(AgencyReview.class)
			.list();
	}

	/** The reviews that ask about an assignment. */
	List<AgencyReview> asking(String assignment) {
		return this.jdbc
			.sql("""
					select review.number, asked.agency_code as agency
					from review join review_agency asked on review_id = review.id join review_line on review_agency_id = asked.id
					join assignment on assignment.id = assignment_id
					where assignment.number = ? and ended_at is null""")
			.param(assignment)
			.query(AgencyReview.class)
			.list();
	}

}
