package vn.dondoc.directive;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The append-only record of what happened to directives and assignments: who, when, what.
 */
@Component
public class EventLog {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Clock clock;

	EventLog(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Records an event.
	 * @param type what happened
	 * @param actor user name, or "system" when a timer did it
	 * @param directiveId the directive concerned
	 * @param assignmentId the assignment concerned; null when the whole directive is
	 * @param detail what a reader needs beyond that; becomes a JSON object
	 */
	public void record(EventType type, String actor, long directiveId, Long assignmentId, Map<String, ?> detail) {
		record(type, Actor.of(actor), directiveId, assignmentId, detail);
	}

	/** Records what somebody did, perhaps in another's place. */
	public void record(EventType type, Actor actor, long directiveId, Long assignmentId, Map<String, ?> detail) {
		this.jdbc.sql("""
				insert into event (at, actor, on_behalf_of, type, directive_id, assignment_id, detail)
				values (:at, :actor, :for, :type, :directive, :assignment, :detail::jsonb)""")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("actor", actor.username())
			.param("for", actor.onBehalfOf())
			.param("type", type.name())
			.param("directive", directiveId)
			.param("assignment", assignmentId)
			.param("detail", toJson(detail))
			.update();
	}

	private String toJson(Map<String, ?> detail) {
		try {
			return this.json.writeValueAsString(detail);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
