package vn.dondoc.review;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an agency has entered and not yet handed in. One draft for all its people: the
 * clerk begins, the head goes on.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AnswerDrafts {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Clock clock;

	AnswerDrafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Saves a draft.
	 * @param basedOn the version that it replaces, empty for none, "*" for any; null when
	 * whatever is there
	 * @throws StaleAnswer when another version is there
	 */
	Saved save(AgencyReview review, AnswerDraft draft, String basedOn) {
		Instant now = this.clock.instant();
		return this.jdbc
			.sql("""
					update review_agency set draft = :draft::jsonb, draft_saved_at = :now
					from review where review.id = review_id and review.number = :number and agency_code = :agency and ended_at is null
					  and (:basedOn::text is null or :basedOn in ('*', coalesce(md5(draft::text), '')))
					returning md5(draft::text)""")
			.param("draft", write(draft))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("number", review.number())
			.param("agency", review.agency())
			.param("basedOn", basedOn)
			.query(String.class)
			.optional()
			.map((version) -> new Saved(null, now, version))
			.orElseThrow(() -> new StaleAnswer(review.number()));
	}

	Optional<Saved> find(AgencyReview review) {
		return this.jdbc.sql("""
				select draft, draft_saved_at, md5(draft::text) from review_agency join review on review.id = review_id
				where review.number = ? and agency_code = ? and draft is not null""")
			.params(review.number(), review.agency())
			.query((row, i) -> new Saved(read(row.getString(1)), row.getObject(2, OffsetDateTime.class).toInstant(),
					row.getString(3)))
			.optional();
	}

	private String write(AnswerDraft draft) {
		try {
			return this.json.writeValueAsString(draft);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private AnswerDraft read(String draft) {
		try {
			return this.json.readValue(draft, AnswerDraft.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A draft that is kept.
	 *
	 * @param version differs when the content does
	 */
	record Saved(AnswerDraft draft, Instant at, String version) {
	}

}
