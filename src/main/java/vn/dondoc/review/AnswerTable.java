package vn.dondoc.review;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what agencies answer, and that they did not. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AnswerTable {

	private final JdbcClient jdbc;

	private final Clock clock;

	AnswerTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * One agency's part of a review, locked until the transaction ends: of two who hand
	 * in, or one and the timer, the second sees the first.
	 */
	Part lock(AgencyReview review) {
		return this.jdbc.sql("""
				select review_agency.id, review.name, answer_by, agency.name as agency_name, ended_at
				from review_agency join review on review.id = review_id join agency on agency.code = agency_code
				where review.number = :number and agency_code = :agency for update of review_agency""")
			.param("number", review.number())
			.param("agency", review.agency())
			.query((row, i) -> new Part(row.getLong("id"), row.getString("name"),
					row.getObject("answer_by", LocalDate.class), row.getString("agency_name"),
					row.getObject("ended_at", OffsetDateTime.class) != null))
			.optional()
			.orElseThrow(() -> new UnknownReview(review.number()));
	}

	/** As whom a person answers for an agency today; as themself comes first. */
	Optional<Actor> actor(String agency, String username) {
		return this.jdbc.sql("""
				select on_behalf_of from appointment_on(:today)
				where username = :username and agency_code = :agency and role in ('agency-head', 'clerk')
				order by on_behalf_of nulls first limit 1""")
			.param("today", VietnamTime.today(this.clock))
			.param("username", username)
			.param("agency", agency)
			.query((row, i) -> new Actor(username, row.getString("on_behalf_of")))
			.optional();
	}

	/** Records one answer. */
	void record(long part, AnswerCheck.Given given, Long extension) {
		AnswerDraft.Entry entry = given.entry();
		this.jdbc
			.sql("""
					update review_line set answer = :answer, cause = :cause, responsibility = :responsibility, solution = :solution,
					  road_map = :roadMap, day = :day, extension = :extension
					where review_agency_id = :part and position = :position""")
			.param("answer", entry.choice().name())
			.param("cause", entry.cause().strip())
			.param("responsibility", entry.responsibility().strip())
			.param("solution", entry.solution().strip())
			.param("roadMap", entry.roadMap().strip())
			.param("day", given.day())
			.param("extension", extension, Types.BIGINT)
			.param("part", part)
			.param("position", given.line().position())
			.update();
	}

	/**
	 * Records why the lines that are left need no answer; the others are silent.
	 * @return the numbers of the silent ones' assignments
	 */
	List<String> recordRest(long part) {
		return this.jdbc.sql("""
				with rest as (
				  select line.id, line.position, assignment.number, waiting.id as extension, coalesce(
				      review_line_gone(assignment.state, standing.status, waiting.id is not null), 'SILENT') as answer
				  from review_line line
				  join assignment on assignment.id = line.assignment_id
				  join assignment_now(:today) standing on standing.assignment_id = assignment.id
				  left join extension waiting on waiting.assignment_id = assignment.id and waiting.decision is null
				  where line.review_agency_id = :part and line.answer is null
				), recorded as (
				  update review_line set answer = rest.answer,
				    extension = case when rest.answer = 'PROPOSED' then rest.extension end
				  from rest where rest.id = review_line.id
				)
				select number from rest where answer = 'SILENT' order by position""")
			.param("today", VietnamTime.today(this.clock))
			.param("part", part)
			.query(String.class)
			.list();
	}

	/**
	 * Ends an agency's part.
	 * @param by "system" when it was not ended by hand
	 */
	void end(long part, Actor by) {
		this.jdbc.sql("update review_agency set ended_at = ?, ended_by = ?, ended_for = ?, draft = null where id = ?")
			.param(1, this.clock.instant().atOffset(ZoneOffset.UTC))
			.param(2, by.username())
			.param(3, by.onBehalfOf(), Types.VARCHAR)
			.param(4, part)
			.update();
	}

	/**
	 * One agency's part of a review.
	 *
	 * @param name the review's
	 * @param ended whether nothing can be answered any more
	 */
	record Part(long id, String name, LocalDate answerBy, String agencyName, boolean ended) {
	}

}
