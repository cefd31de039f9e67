package vn.dondoc.engine;

import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses variables that a person brings: our forms send none, and whoever could write
 * them could move due dates or name another officer.
 */
class VariableGuard extends CommandInterceptor {

	private static final CommandField COMPLETED_WITH = CommandField.of(CompleteTaskCmd.class, "variables");

	private static final CommandField SUBMITTED_WITH = CommandField.of(SubmitTaskFormCmd.class, "properties");

	private final IdentityService identity;

	VariableGuard(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (this.identity.getCurrentAuthentication() != null && bringsVariables(command)) {
			throw new AuthorizationException("Variables are not written from outside.");
		}
		return this.next.execute(command);
	}

	private static boolean bringsVariables(Command<?> command) {
		if (command instanceof CompleteTaskCmd) {
			return isFilled(COMPLETED_WITH, command);
		}
		if (command instanceof SubmitTaskFormCmd) {
			return isFilled(SUBMITTED_WITH, command);
		}
		return command instanceof AbstractSetVariableCmd || command instanceof AbstractRemoveVariableCmd;
	}

	private static boolean isFilled(CommandField field, Command<?> command) {
		return field.in(command) instanceof Map<?, ?> variables && !variables.isEmpty();
	}

}
