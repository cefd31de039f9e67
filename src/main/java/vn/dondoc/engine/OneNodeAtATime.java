package vn.dondoc.engine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work at start that looks what is there and adds what is missing. Nodes that start
 * together do it one after the other, each in a transaction.
 */
@Component
public class OneNodeAtATime {

	/** Any number that nothing else locks. */
	private static final long LOCK = 7_240_001;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	public OneNodeAtATime(JdbcClient jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	public void run(Runnable work) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
			work.run();
		});
	}

}
