package vn.dondoc.assignment;

import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers under which assignments are known. */
@Repository
public class AssignmentNumbers {

	private final JdbcClient jdbc;

	AssignmentNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Goes on only when there is an assignment of this number, and this person may see
	 * it.
	 * @throws UnknownAssignment otherwise
	 */
	public void requireVisible(String number, Viewer viewer) {
		if (!viewer.sees(number.substring(number.indexOf('.') + 1)) || !exists(number)) {
			throw new UnknownAssignment(number);
		}
	}

	/** Whether there is an assignment of this number. */
	public boolean exists(String number) {
		return this.jdbc.sql("select exists (select from assignment where number = ?)")
			.param(number)
			.query(Boolean.class)
			.single();
	}

}
