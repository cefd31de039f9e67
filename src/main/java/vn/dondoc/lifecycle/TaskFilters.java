package vn.dondoc.lifecycle;

import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.dondoc.engine.FilterExpressions;
import vn.dondoc.engine.OneNodeAtATime;
import vn.dondoc.engine.StoredFilters;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * The lists in Tasklist, the most urgent first. Which agencies' tasks they show is
 * decided by the tenants of who looks.
 */
@Component
class TaskFilters implements InitializingBean {

	/** Of the reviews, which build on this package. */
	private static final String ANSWER_REVIEW = "UserTask_AnswerReview";

	private final StoredFilters filters;

	private final TaskService tasks;

	private final OneNodeAtATime start;

	TaskFilters(StoredFilters filters, TaskService tasks, OneNodeAtATime start) {
		this.filters = filters;
		this.tasks = tasks;
		this.start = start;
	}

	@Override
	public void afterPropertiesSet() {
		this.start.run(() -> {
			keep(1, "Việc của tôi", all().taskAssigneeExpression(FilterExpressions.CURRENT_USER));
			keep(2, "Việc của cơ quan tôi", all());
			keep(3, "Chờ thẩm tra", all().taskDefinitionKey(AssignmentProcess.VERIFY_REPORT));
			keep(4, "Sắp đến hạn",
					open().dueAfterExpression(FilterExpressions.NOW).dueBeforeExpression(FilterExpressions.IN_A_WEEK));
			keep(5, "Quá hạn", open().dueBeforeExpression(FilterExpressions.NOW));
		});
	}

	private TaskQuery all() {
		return this.tasks.createTaskQuery();
	}

	/** The time a supervisor takes to verify makes nobody late. */
	private TaskQuery open() {
		return all().taskDefinitionKeyIn(AssignmentProcess.ASSIGN_OFFICER, AssignmentProcess.REPORT_RESULT,
				ANSWER_REVIEW);
	}

	private void keep(int priority, String name, TaskQuery query) {
		this.filters.keep(name, query.orderByDueDate().asc(), Map.of("priority", priority, "refresh", true));
	}

}
