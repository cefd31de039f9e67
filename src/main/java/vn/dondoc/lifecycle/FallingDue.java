package vn.dondoc.lifecycle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.camunda.bpm.engine.ManagementService;
import vn.dondoc.engine.EngineNames;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether assignments still wait to be started or flagged, or reviews to be told or
 * ended: what falls due together is told together, but nobody waits for ever for what is
 * stuck.
 */
@Component
public class FallingDue {

	private final ManagementService management;

	private final Duration longestWait;

	private final Clock clock;

	FallingDue(ManagementService management, @Value("${dondoc.mail.longest-wait:PT10M}") Duration longestWait,
			Clock clock) {
		this.management = management;
		this.longestWait = longestWait;
		this.clock = clock;
	}

	/** Whether letters that have waited since then are to wait on. */
	public boolean holdsUp(Instant since) {
		return this.clock.instant().isBefore(since.plus(this.longestWait)) && (isBusy(DirectiveProcess.KEY)
				|| isBusy(AssignmentProcess.KEY) || isBusy(EngineNames.OVERDUE_REVIEW));
	}

	private boolean isBusy(String process) {
		return !this.management.createJobQuery().processDefinitionKey(process).executable().listPage(0, 1).isEmpty();
	}

}
