package vn.dondoc.extension;

import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.engine.ActingUser;
import vn.dondoc.engine.EngineNames;
import vn.dondoc.lifecycle.TaskCompletion;

import org.springframework.stereotype.Component;

/** Drives the process of one proposal, by its assignment's number. */
@Component
class ExtensionLifecycle {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final TaskCompletion completion;

	private final ActingUser user;

	ExtensionLifecycle(RuntimeService runtime, TaskService tasks, TaskCompletion completion, ActingUser user) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.completion = completion;
		this.user = user;
	}

	void start(String number) {
		this.user.aside(() -> this.runtime.startProcessInstanceByKey(ExtensionProcess.KEY, number,
				Variables.putValueTyped(EngineNames.TENANT, Variables.stringValue(EngineNames.STANDING_BODY, true))));
	}

	/** The task at which a proposal waits for its decision; null when none does. */
	Task task(String number) {
		return this.tasks.createTaskQuery()
			.processDefinitionKey(ExtensionProcess.KEY)
			.processInstanceBusinessKey(number)
			.singleResult();
	}

	/** The assignment's number at a task; empty when the task is none of these. */
	Optional<String> numberOf(String taskId) {
		return Optional.ofNullable(
				this.tasks.createTaskQuery().processDefinitionKey(ExtensionProcess.KEY).taskId(taskId).singleResult())
			.map((task) -> this.runtime.createProcessInstanceQuery()
				.processInstanceId(task.getProcessInstanceId())
				.singleResult()
				.getBusinessKey());
	}

	/**
	 * @throws WrongStep when nothing waits to be decided
	 */
	void completeDecision(String number, String by) {
		Task task = task(number);
		if (task == null) {
			throw new WrongStep("extension.decided", number);
		}
		this.completion.complete(task, by);
	}

	void lapse(String number) {
		this.user.aside(() -> this.runtime.createMessageCorrelation(ExtensionProcess.ASSIGNMENT_CLOSED)
			.processInstanceBusinessKey(number)
			.correlate());
	}

}
