package vn.dondoc.lifecycle;

import java.time.Clock;

import vn.dondoc.notification.Outbox;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every few seconds: gathers what is to be told at once into letters, one per person, as
 * soon as nothing is falling due any more.
 */
@Component
class LetterRound {

	private final Outbox outbox;

	private final FallingDue fallingDue;

	private final Clock clock;

	LetterRound(Outbox outbox, FallingDue fallingDue, Clock clock) {
		this.outbox = outbox;
		this.fallingDue = fallingDue;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${dondoc.mail.round:PT2S}")
	void gather() {
		if (!this.fallingDue.holdsUp(this.outbox.waitingSince().orElseGet(this.clock::instant))) {
			this.outbox.gather();
		}
	}

}
