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

	/** The version of a draft that is not there. */
	public static final String NO_VERSION = "";

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

	/** Saves over whatever is there. */
	public Saved save(String number, Step step, String username, Object content) {
		return save(number, step, username, content, null);
	}

	/**
	 * Saves unless somebody else has, since this was read.
	 * @param basedOn version of the draft that is to be replaced, {@link #NO_VERSION}
	 * when there must be none; null for whatever is there
	 * @throws StaleDraft when another is there
	 */
	public Saved save(String number, Step step, String username, Object content, String basedOn) {
		Instant now = this.clock.instant();
		return this.jdbc.sql("""
				insert into draft (assignment_id, step, username, content, saved_at)
				select id, :step, :username, :content::jsonb, :now from assignment
				where number = :number and (:basedOn::text is null or :basedOn = '' or exists (
				  select from draft where assignment_id = id and step = :step and username = :username))
				on conflict (assignment_id, step, username) do update
				set content = excluded.content, saved_at = excluded.saved_at
				where :basedOn::text is null or :basedOn in ('*', md5(draft.content::text))
				returning md5(content::text)""")
			.param("number", number)
			.param("step", step.name())
			.param("username", username)
			.param("content", write(content))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("basedOn", basedOn)
			.query(String.class)
			.optional()
			.map((version) -> new Saved(now, version))
			.orElseThrow(() -> (basedOn != null) ? new StaleDraft(number) : new UnknownAssignment(number));
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
	public Optional<Saved> saved(String number, Step step, String username) {
		return this.jdbc.sql("""
				select saved_at, md5(content::text) from draft join assignment on assignment.id = assignment_id
				where number = ? and step = ? and username = ?""")
			.params(number, step.name(), username)
			.query((row, i) -> new Saved(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)))
			.optional();
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

	/**
	 * A draft that is kept.
	 *
	 * @param at when it was saved
	 * @param version differs when the content does
	 */
	public record Saved(Instant at, String version) {
	}

	/** The steps at which a person enters something. */
	public enum Step {

		ASSIGN, REPORT, VERIFY,
		/** asks for a later deadline */
		PROPOSE,
		/** decides on that */
		DECIDE

	}

}
