package vn.dondoc.reminder;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.lifecycle.FallingDue;

import org.springframework.stereotype.Component;

/** What the model {@code daily-digest} asks. */
@Component
public class DailyDigest {

	private final Mornings mornings;

	private final FallingDue fallingDue;

	private final HistoryService history;

	DailyDigest(Mornings mornings, FallingDue fallingDue, HistoryService history) {
		this.mornings = mornings;
		this.fallingDue = fallingDue;
		this.history = history;
	}

	/**
	 * Every day at the configured time, ISO 8601. Counted from a fixed day so that it is
	 * the same whenever it is asked; in hours because the engine would count days in the
	 * server's zone, which may have summer time.
	 */
	public String cycle() {
		return "R/2000-01-01T%s+07:00/PT24H"
			.formatted(DateTimeFormatter.ofPattern("HH:mm:ss").format(this.mornings.time()));
	}

	/**
	 * Whether letters go out now. A run that comes too early, for instance because the
	 * application was down until dawn, leaves it to the one that follows.
	 */
	public boolean isMorning() {
		return this.mornings.hasCome();
	}

	/** Whether the flags of the day are still being set, and may be waited for. */
	public boolean isTooEarly(DelegateExecution execution) {
		Instant started = this.history.createHistoricProcessInstanceQuery()
			.processInstanceId(execution.getProcessInstanceId())
			.singleResult()
			.getStartTime()
			.toInstant();
		return this.fallingDue.holdsUp(started);
	}

}
