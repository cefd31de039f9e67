package vn.dondoc.security;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions that people have open, on whichever node. */
@Component
public class Sessions {

	private static final String ADDRESS = "dondoc.address";

	private static final String BROWSER = "dondoc.browser";

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final JdbcClient jdbc;

	private final Clock clock;

	Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient jdbc, Clock clock) {
		this.sessions = sessions;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Notes in the session of a person who has just signed in from where they did. */
	public void signedIn(HttpServletRequest request) {
		HttpSession session = request.getSession();
		session.setAttribute(ADDRESS, Plain.text(request.getRemoteAddr(), Plain.NAME));
		session.setAttribute(BROWSER, Browsers.name(request.getHeader("User-Agent")));
	}

	/** The last used first. */
	public List<OpenSession> of(String username, String currentId) {
		return this.sessions.findByPrincipalName(username)
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> new OpenSession(VietnamTime.in(session.getCreationTime()),
					VietnamTime.in(session.getLastAccessedTime()), text(session, ADDRESS), text(session, BROWSER),
					session.getId().equals(currentId)))
			.sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
			.toList();
	}

	/**
	 * Ends a person's sessions.
	 * @param exceptId of the session that goes on; null for none
	 * @return how many were ended
	 */
	public int end(String username, String exceptId, EndReason reason) {
		this.jdbc.sql("delete from ended_session where at < ?")
			.param(this.clock.instant().atOffset(ZoneOffset.UTC).minusDays(1))
			.update();
		return this.jdbc.sql("""
				with ended as (
				  delete from spring_session where principal_name = ? and session_id is distinct from ?::char(36)
				  returning session_id
				)
				insert into ended_session (session_id, reason, at) select session_id, ?, ? from ended
				""").params(username, exceptId, reason.name(), this.clock.instant().atOffset(ZoneOffset.UTC)).update();
	}

	/** Why this session was ended, where a person has ended it. */
	public Optional<EndReason> reasonOfEnd(String id) {
		return this.jdbc.sql("select reason from ended_session where session_id = ?")
			.param(Plain.text(id, Plain.NAME))
			.query(String.class)
			.optional()
			.map(EndReason::valueOf);
	}

	private static String text(Session session, String attribute) {
		return session.getAttribute(attribute) instanceof String text ? text : "";
	}

}
