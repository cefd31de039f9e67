package vn.dondoc.assignment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers under which assignments are known. */
@Repository
public class AssignmentNumbers {

	private final JdbcClient jdbc;

	AssignmentNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether there is an assignment of this number. */
	public boolean exists(String number) {
		return this.jdbc.sql("select exists (select from assignment where number = ?)")
			.param(number)
			.query(Boolean.class)
			.single();
	}

}
