package vn.dondoc.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Runs many calls of the engine's services as one of its commands: what they change is
 * written once, at the end, in batches. Queries among them do not see it before.
 */
@Component
public class EngineBatch {

	private final ProcessEngine engine;

	EngineBatch(ProcessEngine engine) {
		this.engine = engine;
	}

	/** Runs the calls in the current transaction, or in one of their own. */
	public void run(Runnable calls) {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		configuration.getCommandExecutorTxRequired().execute((context) -> {
			calls.run();
			return null;
		});
	}

}
