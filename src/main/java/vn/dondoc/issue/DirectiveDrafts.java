package vn.dondoc.issue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people are about to issue, one draft each. */
@Repository
class DirectiveDrafts {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Clock clock;

	DirectiveDrafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	void save(String username, DirectiveDraft draft) {
		this.jdbc.sql("""
				insert into directive_draft (username, content, saved_at) values (:username, :content::jsonb, :now)
				on conflict (username) do update set content = excluded.content, saved_at = excluded.saved_at""")
			.param("username", username)
			.param("content", write(draft))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	Optional<DirectiveDraft> find(String username) {
		return this.jdbc.sql("select content from directive_draft where username = ?")
			.param(username)
			.query(String.class)
			.optional()
			.map(this::read);
	}

	/** Takes the draft away: of two who take it at once, one finds none. */
	Optional<DirectiveDraft> take(String username) {
		return this.jdbc.sql("delete from directive_draft where username = ? returning content")
			.param(username)
			.query(String.class)
			.optional()
			.map(this::read);
	}

	private String write(DirectiveDraft draft) {
		try {
			return this.json.writeValueAsString(draft);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private DirectiveDraft read(String content) {
		try {
			return this.json.readValue(content, DirectiveDraft.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
