package vn.dondoc.lifecycle;

import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import vn.dondoc.notification.Outbox;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every few seconds: gathers the notices that wait into letters, one per person, as soon
 * as nothing is falling due any more, and starts a process for each letter that sends it.
 */
@Component
class LetterRound {

	private final Outbox outbox;

	private final ManagementService management;

	private final RuntimeService runtime;

	private final TransactionTemplate transaction;

	LetterRound(Outbox outbox, ManagementService management, RuntimeService runtime, TransactionTemplate transaction) {
		this.outbox = outbox;
		this.management = management;
		this.runtime = runtime;
		this.transaction = transaction;
	}

	@Scheduled(fixedDelayString = "${dondoc.mail.round:PT2S}")
	void gather() {
		if (!isSomethingFallingDue()) {
			this.transaction.executeWithoutResult((status) -> startLetters(this.outbox.gather()));
		}
	}

	private void startLetters(List<Long> letters) {
		letters.forEach((letter) -> this.runtime.startProcessInstanceByKey(LetterProcess.KEY, letter.toString()));
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
