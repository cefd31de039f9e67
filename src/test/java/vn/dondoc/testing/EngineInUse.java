package vn.dondoc.testing;

import java.time.Clock;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.joda.time.DateTimeUtils;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The engine's web applications and its clock are found by static fields, where the
 * application started last has put its own. Tests share started applications, so each
 * puts back those of the one it uses.
 */
class EngineInUse implements TestExecutionListener {

	@Override
	public void prepareTestInstance(TestContext test) {
		ApplicationContext application = test.getApplicationContext();
		if (application.getBeanNamesForType(ProcessEngine.class, false, false).length == 1) {
			application.getBeanProvider(Clock.class)
				.ifAvailable((clock) -> DateTimeUtils.setCurrentMillisProvider(clock::millis));
			ProcessEngines.registerProcessEngine(application.getBean(ProcessEngine.class));
		}
	}

}
