package vn.dondoc.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have entered and not yet handed in. Texts stay out of the engine's
 * variables: a form saves here, and completing the task takes it from here.
 */
@Repository
@Transactional
public class Drafts {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Validator validator;

	private final Clock clock;

	Drafts(JdbcClient jdbc, ObjectMapper json, Validator validator, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.validator = validator;
		this.clock = clock;
	}

	/**
	 * @return when it was saved
	 */
	public Instant save(String number, Step step, String username, Object content) {
		Instant now = this.clock.instant();
		int saved = this.jdbc
			.sql("""
					insert into draft (assignment_id, step, username, content, saved_at)
					select id, :step, :username, :content::jsonb, :now from assignment where number = :number
					on conflict (assignment_id, step, username) do update set content = excluded.content, saved_at = excluded.saved_at""")
			.param("number", number)
			.param("step", step.name())
			.param("username", username)
			.param("content", write(content))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
		if (saved == 0) {
			throw new UnknownAssignment(number);
		}
		return now;
	}

	public <T> Optional<T> find(String number, Step step, String username, Class<T> type) {
		return this.jdbc.sql("""
				select content from draft join assignment on assignment.id = assignment_id
				where number = ? and step = ? and username = ?""")
			.params(number, step.name(), username)
			.query(String.class)
			.optional()
			.map((content) -> read(content, type));
	}

	/** When a person's draft was last saved. */
	public Optional<Instant> savedAt(String number, Step step, String username) {
		return this.jdbc.sql("""
				select saved_at from draft join assignment on assignment.id = assignment_id
				where number = ? and step = ? and username = ?""")
			.params(number, step.name(), username)
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	/**
	 * Takes the draft for handing it in.
	 * @throws WrongStep when there is none, or something required is missing in it
	 */
	public <T> T take(String number, Step step, String username, Class<T> type) {
		T draft = find(number, step, username, type).orElseThrow(() -> new WrongStep("step.nothing-entered", number));
		Set<ConstraintViolation<T>> missing = this.validator.validate(draft);
		if (!missing.isEmpty()) {
			throw new WrongStep("step.incomplete", number);
		}
		this.jdbc.sql("""
				delete from draft using assignment
				where assignment.id = assignment_id and number = ? and step = ? and username = ?""")
			.params(number, step.name(), username)
			.update();
		return draft;
	}

	private String write(Object content) {
		try {
			return this.json.writeValueAsString(content);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private <T> T read(String content, Class<T> type) {
		try {
			return this.json.readValue(content, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The steps at which a person enters something. */
	public enum Step {

		ASSIGN, REPORT, VERIFY

	}

}
