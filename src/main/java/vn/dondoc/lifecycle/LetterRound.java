package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.ManagementService;
import vn.dondoc.notification.Outbox;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every few seconds: gathers the notices that wait into letters, one per person, as soon
 * as nothing is falling due any more.
 */
@Component
class LetterRound {

	private final Outbox outbox;

	private final ManagementService management;

	LetterRound(Outbox outbox, ManagementService management) {
		this.outbox = outbox;
		this.management = management;
	}

	@Scheduled(fixedDelayString = "${dondoc.mail.round:PT2S}")
	void gather() {
		if (!isSomethingFallingDue()) {
			this.outbox.gather();
		}
	}

	/**
	 * Whether assignments still wait to be started or flagged: what falls due together is
	 * told together.
	 */
	private boolean isSomethingFallingDue() {
		return isBusy(DirectiveProcess.KEY) || isBusy(AssignmentProcess.KEY);
	}

	private boolean isBusy(String process) {
		return !this.management.createJobQuery().processDefinitionKey(process).executable().listPage(0, 1).isEmpty();
	}

}
