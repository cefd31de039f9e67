package vn.dondoc.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import vn.dondoc.calendar.ClockMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Timers that a moved clock has made due fire at once, not at the next look. */
@Component
class WakeOnClockMove {

	private final ProcessEngine engine;

	WakeOnClockMove(ProcessEngine engine) {
		this.engine = engine;
	}

	@EventListener(ClockMoved.class)
	void wake() {
		((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getJobExecutor().jobWasAdded();
	}

}
