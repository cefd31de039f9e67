package vn.dondoc.engine;

import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Lets a person start a process only as its start form does, from the start and with
 * nothing: whoever could bring a business key, variables or a place to begin at would go
 * round the listener that checks and records.
 */
class StartGuard extends CommandInterceptor {

	private static final CommandField BUSINESS_KEY = CommandField.of(SubmitStartFormCmd.class, "businessKey");

	private static final CommandField VARIABLES = CommandField.of(SubmitStartFormCmd.class, "variables");

	private final IdentityService identity;

	StartGuard(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (this.identity.getCurrentAuthentication() != null && startsOtherwise(command)) {
			throw new AuthorizationException("A process is started by its form only.");
		}
		return this.next.execute(command);
	}

	private static boolean startsOtherwise(Command<?> command) {
		if (command instanceof SubmitStartFormCmd) {
			return BUSINESS_KEY.in(command) != null
					|| (VARIABLES.in(command) instanceof Map<?, ?> brought && !brought.isEmpty());
		}
		return command instanceof StartProcessInstanceCmd || command instanceof StartProcessInstanceAtActivitiesCmd;
	}

}
