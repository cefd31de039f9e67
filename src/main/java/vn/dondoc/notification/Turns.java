package vn.dondoc.notification;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets copies go to the mail server, all nodes together no more a minute than allowed and
 * none while the server takes nothing.
 */
@Component
class Turns {

	private final Copies copies;

	private final ServerState server;

	private final int perMinute;

	private final JdbcClient jdbc;

	private final TransactionTemplate ownTransaction;

	Turns(Copies copies, ServerState server, MailProperties mail, JdbcClient jdbc,
			PlatformTransactionManager transactions) {
		this.copies = copies;
		this.server = server;
		this.perMinute = mail.perMinute();
		this.jdbc = jdbc;
		this.ownTransaction = new TransactionTemplate(transactions);
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Notes that the copy goes out, in a transaction of its own: the note must outlive a
	 * process that dies while the server has the letter.
	 */
	Turn take(long id) {
		return this.ownTransaction.execute((status) -> {
			this.jdbc.sql("select pg_advisory_xact_lock(hashtext('dondoc.notification.turn'))").query().singleRow();
			boolean free = this.perMinute == 0 || this.copies.attemptsInLastMinute() < this.perMinute;
			return (free && this.server.mayBeAsked()) ? new Turn(true, this.copies.begin(id))
					: new Turn(false, Optional.empty());
		});
	}

	/**
	 * What came of asking.
	 *
	 * @param given whether any copy may go just now
	 * @param copy empty also when this one was settled meanwhile
	 */
	record Turn(boolean given, Optional<Copy> copy) {
	}

}
