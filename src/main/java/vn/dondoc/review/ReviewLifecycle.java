package vn.dondoc.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.engine.EngineNames;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drives the processes of reviews, one for each agency, so that none waits for another.
 */
@Component
class ReviewLifecycle {

	private final RuntimeService runtime;

	private final TaskService tasks;

	ReviewLifecycle(RuntimeService runtime, TaskService tasks) {
		this.runtime = runtime;
		this.tasks = tasks;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void start(List<AgencyReview> parts, LocalDate answerBy) {
		OffsetDateTime passed = answerBy.plusDays(1).atStartOfDay(VietnamTime.ZONE).toOffsetDateTime();
		for (AgencyReview part : parts) {
			this.runtime.startProcessInstanceByKey(OverdueReviewProcess.KEY, part.toString(),
					Variables.putValue(OverdueReviewProcess.ANSWER_DUE, Date.from(passed.minusSeconds(1).toInstant()))
						.putValue(OverdueReviewProcess.SILENCE, Date.from(passed.toInstant()))
						.putValueTyped(EngineNames.TENANT, Variables.stringValue(part.agency(), true)));
		}
	}

	/** The task in which an agency answers, while it waits. */
	Optional<Task> task(AgencyReview review) {
		return Optional.ofNullable(this.tasks.createTaskQuery()
			.processDefinitionKey(OverdueReviewProcess.KEY)
			.processInstanceBusinessKey(review.toString())
			.singleResult());
	}

	/** Which review at which agency a task is about. */
	Optional<AgencyReview> reviewOf(String taskId) {
		return Optional
			.ofNullable(this.tasks.createTaskQuery()
				.processDefinitionKey(OverdueReviewProcess.KEY)
				.taskId(taskId)
				.singleResult())
			.map((task) -> this.runtime.createProcessInstanceQuery()
				.processInstanceId(task.getProcessInstanceId())
				.singleResult())
			.map((instance) -> AgencyReview.of(instance.getBusinessKey()));
	}

	/** Puts the task into a person's name, whoever of the agency has it. */
	@Transactional(propagation = Propagation.MANDATORY)
	void assign(Task task, String username) {
		this.tasks.setAssignee(task.getId(), username);
	}

}
