package vn.dondoc.issue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may issue directives, whichever way they ask. */
@Component
class IssueRight {

	private final JdbcClient jdbc;

	IssueRight(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Goes on only for people of the standing body.
	 * @throws NotYoursToIssue for anybody else
	 */
	void require(String username) {
		boolean right = this.jdbc
			.sql("select exists (select 1 from appointment where username = ? and role = 'standing-body')")
			.param(username)
			.query(Boolean.class)
			.single();
		if (!right) {
			throw new NotYoursToIssue();
		}
	}

}
