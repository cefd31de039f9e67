package vn.dondoc.engine;

import java.time.Clock;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.joda.time.DateTimeUtils;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * What the starter has no property for. Depending on the database's initialization here
 * makes the engine wait for Flyway.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {

	private static final String IDS = "[a-zA-Z0-9._-]+";

	private final Clock clock;

	private final MessageSource messages;

	EngineSettings(Clock clock, MessageSource messages) {
		this.clock = clock;
		this.messages = messages;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		// The engine's ClockUtil reads Joda's clock: with this provider it is the
		// application's clock, whatever moves that.
		DateTimeUtils.setCurrentMillisProvider(this.clock::millis);

		engine.setUserResourceWhitelistPattern(IDS);
		engine.setGroupResourceWhitelistPattern(IDS);
		engine.setTenantResourceWhitelistPattern(IDS);
		engine.setTenantIdProvider(new AgencyAsTenant());
		engine.setResourceAuthorizationProvider(new NoGrantsPerTask());
		engine.setEnforceHistoryTimeToLive(true);
		engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT5M,PT15M,PT30M");
		engine.setEnsureJobDueDateNotNull(true);
		// A time that is configured, as that of daily-digest, may have changed since
		engine.setReevaluateTimeCycleWhenDue(true);
		// FailureLog does
		engine.setEnableCmdExceptionLogging(false);
		engine.setJobExecutorAcquireByDueDate(true);
		engine.setCustomPreCommandInterceptorsTxRequired(guards(engine));
		engine.setCustomPreCommandInterceptorsTxRequiresNew(guards(engine));
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl engine) {
		engine.getExpressionManager()
			.addFunction("inAWeek", ReflectionUtils.findMethod(FilterExpressions.class, "inAWeek"));
	}

	/** Interceptors are links of one chain each, so every chain gets its own. */
	private List<CommandInterceptor> guards(ProcessEngineConfigurationImpl engine) {
		return List.of(new SpokenRefusals(this.messages), new FailureLog(),
				new CommandGate(engine.getIdentityService()), new ExpressionGuard(),
				new VariableGuard(engine.getIdentityService()), new StartGuard(engine.getIdentityService()));
	}

}
