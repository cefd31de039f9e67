package vn.dondoc.lifecycle;

import java.time.Clock;

import vn.dondoc.notification.Outbox;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every few seconds: gathers what is to be told at once into letters, one per person, as
 * soon as nothing is falling due any more.
 */
@Component
class LetterRound {

	private final Outbox outbox;

	private final FallingDue fallingDue;

	private final Clock clock;

	private final TransactionTemplate ofOneMoment;

	LetterRound(Outbox outbox, FallingDue fallingDue, Clock clock, PlatformTransactionManager transactions) {
		this.outbox = outbox;
		this.fallingDue = fallingDue;
		this.clock = clock;
		this.ofOneMoment = new TransactionTemplate(transactions);
		this.ofOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	@Scheduled(fixedDelayString = "${dondoc.mail.round:PT2S}")
	void gather() {
		try {
			this.ofOneMoment.executeWithoutResult((status) -> gatherUnlessFallingDue());
		}
		catch (ConcurrencyFailureException ex) {
			// somebody changed a notice meanwhile: the next round sees it
			return;
		}
	}

	// What is asked and what is gathered are one moment's: a flag that is set in between
	// would have a letter of its own, before those that fall due with it.
	private void gatherUnlessFallingDue() {
		if (!this.fallingDue.holdsUp(this.outbox.waitingSince().orElseGet(this.clock::instant))) {
			this.outbox.gather();
		}
	}

}
