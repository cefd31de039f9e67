package vn.dondoc.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notices about one assignment, whoever they are for. */
@Component
public class AssignmentNotices {

	private final JdbcClient jdbc;

	AssignmentNotices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What an officer was to be told of an assignment, their successor is told; who is
	 * the agency's head or clerk as well still is. In the caller's transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void passOn(long assignmentId, String from, String to) {
		this.jdbc.sql("""
				update notice set recipient = :to
				where assignment_id = :assignment and recipient = :from and settled_at is null and not exists (
				  select from appointment join assignment using (agency_code)
				  where id = :assignment and username = :from and role in ('agency-head', 'clerk'))""")
			.param("assignment", assignmentId)
			.param("from", from)
			.param("to", to)
			.update();
	}

}
