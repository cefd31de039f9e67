package vn.dondoc.lifecycle;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import vn.dondoc.web.Viewer;
import vn.dondoc.web.Viewers;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Completes tasks in a person's name, as Tasklist does it. */
@Component
public class TaskCompletion {

	private final TaskService tasks;

	private final IdentityService identity;

	private final Viewers viewers;

	TaskCompletion(TaskService tasks, IdentityService identity, Viewers viewers) {
		this.tasks = tasks;
		this.identity = identity;
		this.viewers = viewers;
	}

	public void complete(Task task, String username) {
		Viewer viewer = this.viewers.of(username);
		this.identity.setAuthentication(username, List.copyOf(viewer.roles()), List.copyOf(viewer.tenants()));
		try {
			this.tasks.complete(task.getId());
		}
		catch (ProcessEngineException ex) {
			// the engine wraps what our listeners throw
			Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
			throw (cause instanceof RuntimeException refusal && cause instanceof MessageSourceResolvable) ? refusal
					: ex;
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
