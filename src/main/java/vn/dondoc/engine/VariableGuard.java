package vn.dondoc.engine;

import java.lang.reflect.Field;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.util.ReflectionUtils;

/**
 * Refuses variables that a person brings: our forms send none, and whoever could write
 * them could move due dates or name another officer.
 */
class VariableGuard extends CommandInterceptor {

	private static final Field COMPLETED_WITH = field(CompleteTaskCmd.class, "variables");

	private static final Field SUBMITTED_WITH = field(SubmitTaskFormCmd.class, "properties");

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

	private static boolean isFilled(Field field, Command<?> command) {
		return ReflectionUtils.getField(field, command) instanceof Map<?, ?> variables && !variables.isEmpty();
	}

	private static Field field(Class<?> type, String name) {
		Field field = ReflectionUtils.findField(type, name);
		ReflectionUtils.makeAccessible(field);
		return field;
	}

}
