package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notices to people by name. */
@Component
class Notices {

	private final JdbcClient jdbc;

	private final Clock clock;

	Notices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Who stands in for one of the people at the assignment's agency today is told as
	 * well.
	 */
	void add(Notice notice, long assignmentId, Collection<String> usernames) {
		this.jdbc.sql("""
				insert into notice (recipient, kind, level, urgent, assignment_id, created_at)
				select username, :kind, :level, :urgent, :assignment, :now::timestamptz from (
				  select unnest(:usernames::text[]) as username
				  union
				  select held.username from appointment_on(:today) held join assignment a using (agency_code)
				  where a.id = :assignment and held.on_behalf_of = any(:usernames::text[])) told
				""")
			.param("kind", notice.kind().name())
			.param("level", notice.level())
			.param("urgent", notice.urgent())
			.param("assignment", assignmentId)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("today", VietnamTime.today(this.clock))
			.param("usernames", usernames.toArray(String[]::new))
			.update();
	}

}
