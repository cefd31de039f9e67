package vn.dondoc.engine;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessModelCmd;
import org.camunda.bpm.engine.impl.cmd.GetFilterCmd;
import org.camunda.bpm.engine.impl.cmd.GetFormKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessApplicationForDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * What signed-in people may have the engine do: look, claim, unclaim, complete, and start
 * what their role may start; administrators also {@link AdministratorCommands}.
 * Everything else is refused, by whatever way it comes: comments and attachments, whose
 * owner the engine does not check, dates, assignees, groups, variables, messages, jobs,
 * people. What our own code does within one of these commands, or with nobody signed in
 * at the engine, is not asked for.
 */
class CommandGate extends CommandInterceptor {

	private static final List<Class<?>> OPEN = List.of(AbstractQuery.class, CreateUserQueryCmd.class,
			CreateGroupQueryCmd.class, CreateTenantQueryCmd.class, AuthorizationCheckCmd.class,
			IsIdentityServiceReadOnlyCmd.class, GetFilterCmd.class, AbstractExecuteFilterCmd.class,
			GetTaskFormCmd.class, GetIdentityLinksForTaskCmd.class, GetFormKeyCmd.class, GetStartFormCmd.class,
			GetDeployedProcessDefinitionCmd.class, GetDeploymentProcessModelCmd.class,
			GetProcessApplicationForDeploymentCmd.class, CompleteTaskCmd.class, SubmitTaskFormCmd.class,
			SubmitStartFormCmd.class);

	private static final CommandField CLAIMED_FOR = CommandField.of(ClaimTaskCmd.class, "userId");

	private static final CommandField ASSIGNED_TO = CommandField.of(AbstractAddIdentityLinkCmd.class, "userId");

	private static final CommandField TASK = CommandField.of(AbstractAddIdentityLinkCmd.class, "taskId");

	private final IdentityService identity;

	CommandGate(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T execute(Command<T> command) {
		Authentication person = this.identity.getCurrentAuthentication();
		if (person == null || person.getUserId() == null || Context.getCommandContext() != null
				|| (isAdministrator(person) && AdministratorCommands.areOpen(command))) {
			return this.next.execute(command);
		}
		if (command instanceof AssignTaskCmd && ASSIGNED_TO.in(command) == null) {
			// Tasklist's unclaim; as it comes it asks for the right to assign anybody
			return asked((Command<T>) new ClaimTaskCmd((String) TASK.in(command), null));
		}
		if (!isOpen(command, person.getUserId())) {
			String refusal = person.getUserId() + " may not do this: " + nameOf(command);
			throw isAdministrator(person)
					? new NotByHand(refusal, AdministratorCommands.areAboutPeople(command) ? "people" : "record")
					: new AuthorizationException(refusal);
		}
		return asked(command);
	}

	/** The engine says of another agency's task that it failed, and REST answers 500. */
	private <T> T asked(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (ProcessEngineException ex) {
			if (ex.getMessage() != null && ex.getMessage().contains("belongs to no authenticated tenant")) {
				AuthorizationException refusal = new AuthorizationException("This task is not for you.");
				refusal.initCause(ex);
				throw refusal;
			}
			throw ex;
		}
	}

	private static boolean isAdministrator(Authentication person) {
		return person.getGroupIds() != null && person.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
	}

	private static boolean isOpen(Command<?> command, String username) {
		if (command instanceof ClaimTaskCmd) {
			return CLAIMED_FOR.in(command) == null || username.equals(CLAIMED_FOR.in(command));
		}
		return OPEN.stream().anyMatch((type) -> type.isInstance(command));
	}

	private static String nameOf(Command<?> command) {
		return command.getClass().getSimpleName();
	}

}
