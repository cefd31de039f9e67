package vn.dondoc.notification;

import java.util.Optional;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every few seconds: sends what is on its way, one copy after the other. */
@Component
class Sender {

	private final Copies copies;

	private final Turns turns;

	private final Postman postman;

	private final Settlement settlement;

	private final TransactionTemplate transaction;

	Sender(Copies copies, Turns turns, Postman postman, Settlement settlement, TransactionTemplate transaction) {
		this.copies = copies;
		this.turns = turns;
		this.postman = postman;
		this.settlement = settlement;
		this.transaction = transaction;
	}

	@Scheduled(fixedDelayString = "${dondoc.mail.round:PT2S}", scheduler = NotificationConfiguration.SENDING)
	void sendDue() {
		boolean more = true;
		while (more) {
			more = Boolean.TRUE.equals(this.transaction.execute((status) -> sendNext()));
		}
	}

	// The letter stays locked while the server has it. A lock goes with the process that
	// holds it, and no moved clock ends it.
	private boolean sendNext() {
		Optional<Long> next = this.copies.lockNext();
		if (next.isEmpty()) {
			return false;
		}
		Turns.Turn turn = this.turns.take(next.get());
		turn.copy().ifPresent(this::send);
		return turn.given();
	}

	private void send(Copy copy) {
		if (this.settlement.mayNotGoAgain(copy)) {
			this.settlement.giveUp(copy);
		}
		else {
			this.settlement.settle(copy, this.postman.hand(copy));
		}
	}

}
