package vn.dondoc.engine;

import java.util.List;

import org.camunda.bpm.engine.impl.cmd.AbstractSetJobsRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractWritableIdentityServiceCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.CreateAuthorizationCommand;
import org.camunda.bpm.engine.impl.cmd.CreateFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.FindActiveActivityIdsCmd;
import org.camunda.bpm.engine.impl.cmd.IsTelemetryEnabledCmd;
import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;

/**
 * What administrators may have the engine do beyond what everybody may: look at
 * everything, have failed jobs tried again, annotate incidents, keep the filters. The
 * rest would change people, or take an assignment away from its record, where nobody
 * would find out.
 */
final class AdministratorCommands {

	private static final String ENGINE = "org.camunda.bpm.engine.impl.";

	private static final List<Class<?>> OPEN = List.of(FindActiveActivityIdsCmd.class, IsTelemetryEnabledCmd.class,
			MetricsQueryImpl.class, SetJobRetriesCmd.class, AbstractSetJobsRetriesBatchCmd.class, ExecuteJobsCmd.class,
			SetAnnotationForIncidentCmd.class, CreateFilterCmd.class, SaveFilterCmd.class, DeleteFilterCmd.class,
			// How the engine notes that a job which was to run at once has failed
			FailedJobListener.class, JobRetryCmd.class);

	private static final List<Class<?>> ABOUT_PEOPLE = List.of(AbstractWritableIdentityServiceCmd.class,
			UnlockUserCmd.class, SetUserInfoCmd.class, DeleteUserInfoCmd.class, SetUserPictureCmd.class,
			DeleteUserPictureCmd.class, SaveAuthorizationCmd.class, DeleteAuthorizationCmd.class,
			CreateAuthorizationCommand.class,
			// Guesses at a password would not be throttled
			CheckPassword.class);

	private AdministratorCommands() {
	}

	static boolean areOpen(Command<?> command) {
		String name = command.getClass().getName();
		return isOne(command, OPEN) || (name.startsWith(ENGINE)
				&& (command.getClass().getSimpleName().startsWith("Get") || name.contains("ReportImpl$")));
	}

	static boolean areAboutPeople(Command<?> command) {
		return isOne(command, ABOUT_PEOPLE);
	}

	private static boolean isOne(Command<?> command, List<Class<?>> types) {
		return types.stream().anyMatch((type) -> type.isInstance(command));
	}

}
