package vn.dondoc.reminder;

import java.time.Clock;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.calendar.ClockMoved;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the timer of the process at the time that is configured. The engine asks for that
 * time only when the timer fires: it would fire once more at the old one after a restart
 * with another, not before the old day when the clock is set back, and not at all for a
 * morning that was missed when a new version of the model is deployed.
 */
@Component
class DigestTimer {

	private static final Logger log = LoggerFactory.getLogger(DigestTimer.class);

	private final Mornings mornings;

	private final ManagementService management;

	private final HistoryService history;

	private final Clock clock;

	DigestTimer(Mornings mornings, ManagementService management, HistoryService history, Clock clock) {
		this.mornings = mornings;
		this.management = management;
		this.history = history;
		this.clock = clock;
	}

	@EventListener({ ApplicationReadyEvent.class, ClockMoved.class })
	void follow() {
		Date now = Date.from(this.clock.instant());
		Date due = wasMissed() ? now : Date.from(this.mornings.next());
		this.management.createJobQuery()
			.processDefinitionKey(DailyDigestProcess.KEY)
			.activityId(DailyDigestProcess.MORNING)
			.duedateHigherThan(now)
			.list()
			.stream()
			.filter((timer) -> timer.getExceptionMessage() == null && !timer.getDuedate().equals(due))
			.forEach((timer) -> move(timer, due));
	}

	/** Only where there was a first one: nobody waits for letters of the day before. */
	private boolean wasMissed() {
		List<HistoricProcessInstance> last = this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey(DailyDigestProcess.KEY)
			.orderByProcessInstanceStartTime()
			.desc()
			.listPage(0, 1);
		return !last.isEmpty() && last.get(0).getStartTime().toInstant().isBefore(this.mornings.last());
	}

	private void move(Job timer, Date due) {
		try {
			this.management.setJobDuedate(timer.getId(), due);
		}
		catch (ProcessEngineException ex) {
			// Another node, which starts as well, has moved it or is running it
			log.debug("The timer of {} is in other hands", DailyDigestProcess.KEY, ex);
		}
	}

}
