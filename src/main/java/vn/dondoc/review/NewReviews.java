package vn.dondoc.review;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is overdue and writes it down as a review. */
@Repository
class NewReviews {

	/**
	 * Everything overdue that fits, and whether an earlier review still waits for its
	 * agency's answer: nobody is asked twice at once.
	 */
	private static final String OVERDUE = """
			select assignment.id, assignment.agency_code, assignment.deadline_date, exists (
			    select from review_line line join review_agency asked on asked.id = line.review_agency_id
			    where line.assignment_id = assignment.id and asked.ended_at is null) as asked
			from assignment join assignment_now(:today) standing on standing.assignment_id = assignment.id
			where standing.status = 'IN_PROGRESS_OVERDUE' and assignment.state in ('ISSUED', 'ASSIGNED')
			  and (cardinality(:agencies::text[]) = 0 or assignment.agency_code = any(:agencies::text[]))
			  and (:document::text is null or exists (
			    select from directive_document given where given.directive_id = assignment.directive_id
			      and :document in (given.symbol, given.text)))
			  and (:dueTo::date is null or assignment.deadline_date <= :dueTo)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	NewReviews(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Who would be asked, by name, and about how much. */
	List<Candidate> candidates(NewReview wanted) {
		return bind(this.jdbc.sql("with overdue as (" + OVERDUE + """
				)
				select code, name, count(*) filter (where not asked) as lines, count(*) filter (where asked) as asked
				from overdue join agency on code = agency_code group by code order by name collate "vi-x-icu\""""),
				wanted)
			.query(Candidate.class)
			.list();
	}

	/** One after the other, until the transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	void lockOpening() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('dondoc.review.open'))").query().singleRow();
	}

	/** The review of this name with this day, and whether it asked for the same. */
	Optional<Equal> equal(NewReview wanted) {
		return this.jdbc
			.sql("""
					select number, (agencies, document, due_to) is not distinct from (:agencies::text[], :document::text, :dueTo::date) as same
					from review where name = :name and answer_by = :answerBy""")
			.param("name", wanted.name())
			.param("answerBy", wanted.answerBy())
			.param("agencies", wanted.agencies().toArray(String[]::new))
			.param("document", wanted.document(), Types.VARCHAR)
			.param("dueTo", wanted.dueTo(), Types.DATE)
			.query(Equal.class)
			.optional();
	}

	/**
	 * Writes what is overdue now as a review, unless nothing is.
	 * @return its parts, one for each agency
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	List<AgencyReview> record(NewReview wanted, String by) {
		return bind(this.jdbc.sql("with overdue as (" + OVERDUE + """
				), opened as (
				  insert into review (number, name, answer_by, agencies, document, due_to, opened_at, opened_by)
				  select 'RS-' || to_char(:today::date, 'YYYY') || '-' || lpad(nextval('review_number')::text, 5, '0'),
				    :name, :answerBy, :agencies::text[], :document, :dueTo, :now, :by
				  where exists (select from overdue where not asked) returning id, number
				), concerned as (
				  insert into review_agency (review_id, agency_code)
				  select distinct opened.id, agency_code from opened, overdue where not asked returning id, agency_code
				), lines as (
				  insert into review_line (review_agency_id, position, assignment_id, deadline_date)
				  select concerned.id, row_number() over (partition by agency_code order by deadline_date, overdue.id),
				    overdue.id, deadline_date
				  from overdue join concerned using (agency_code) where not asked
				)
				select number, agency_code as agency from opened, concerned order by agency_code"""), wanted)
			.param("name", wanted.name())
			.param("answerBy", wanted.answerBy())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", by)
			.query(AgencyReview.class)
			.list();
	}

	private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, NewReview wanted) {
		return statement.param("today", VietnamTime.today(this.clock))
			.param("agencies", wanted.agencies().toArray(String[]::new))
			.param("document", wanted.document(), Types.VARCHAR)
			.param("dueTo", wanted.dueTo(), Types.DATE);
	}

	/**
	 * An agency with something overdue.
	 *
	 * @param lines what it would be asked about
	 * @param asked what an earlier review still asks it about
	 */
	record Candidate(String code, String name, int lines, int asked) {
	}

	/** A review of the same name and day. */
	record Equal(String number, boolean same) {
	}

}
