package vn.dondoc.notification;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.notification.Verdict.Fate;

import org.springframework.stereotype.Component;

/** Decides how it goes on with a copy after an attempt. */
@Component
class Settlement {

	private static final Logger log = LoggerFactory.getLogger(Settlement.class);

	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1));

	private static final Duration LATER_PAUSE = Duration.ofHours(4);

	/** Two days after the first attempt. */
	private static final int MOST_REFUSALS = 16;

	/** What may have arrived goes out once more, not twice. */
	private static final int MOST_DOUBTS = 2;

	private final Copies copies;

	private final ServerState server;

	private final DeliveryProblem problem;

	Settlement(Copies copies, ServerState server, DeliveryProblem problem) {
		this.copies = copies;
		this.server = server;
		this.problem = problem;
	}

	/** Processes that died twice while the server had it. */
	boolean mayNotGoAgain(Copy copy) {
		return copy.doubts() >= MOST_DOUBTS;
	}

	void giveUp(Copy copy) {
		failed(copy, this.problem.ofDeadProcesses());
	}

	void settle(Copy copy, Verdict verdict) {
		switch (verdict.fate()) {
			case SENT -> sent(copy);
			case SERVER_AWAY -> {
				this.copies.wait(copy, copy.refusals(), copy.doubts(), Duration.ZERO, verdict.reason());
				this.server.failed(verdict.reason());
			}
			case PUT_OFF -> putOff(copy, verdict);
			case UNKNOWN -> doubt(copy, verdict);
			default -> failed(copy, verdict);
		}
		if (verdict.fate() != Fate.SERVER_AWAY && verdict.fate() != Fate.UNKNOWN
				&& verdict.fate() != Fate.ADDRESS_INVALID) {
			this.server.answered();
		}
	}

	private void sent(Copy copy) {
		this.copies.sent(copy);
		if (copy.doubts() > 0) {
			log.warn("Letter {} to {} ({}) was sent a second time: the first time no answer came", copy.messageId(),
					copy.recipient(), copy.address());
		}
	}

	private void putOff(Copy copy, Verdict verdict) {
		int refusals = copy.refusals() + 1;
		if (refusals > MOST_REFUSALS) {
			failed(copy, verdict);
			return;
		}
		Duration pause = (refusals <= PAUSES.size()) ? PAUSES.get(refusals - 1) : LATER_PAUSE;
		this.copies.wait(copy, refusals, copy.doubts(), pause, verdict.reason());
	}

	private void doubt(Copy copy, Verdict verdict) {
		int doubts = copy.doubts() + 1;
		if (doubts >= MOST_DOUBTS) {
			failed(copy, verdict);
		}
		else {
			this.copies.wait(copy, copy.refusals(), doubts, PAUSES.get(0), verdict.reason());
		}
		this.server.failed(verdict.reason());
	}

	private void failed(Copy copy, Verdict verdict) {
		this.copies.failed(copy, verdict);
		log.warn("Letter {} to {} ({}) is given up: {}", copy.messageId(), copy.recipient(), copy.address(),
				verdict.reason());
	}

}
