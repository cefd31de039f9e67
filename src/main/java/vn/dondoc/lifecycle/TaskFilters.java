package vn.dondoc.lifecycle;

import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * The lists in Tasklist, the most urgent first. Which agencies' tasks they show is
 * decided by the tenants of who looks.
 */
@Component
class TaskFilters implements InitializingBean {

	private final FilterService filters;

	private final TaskService tasks;

	TaskFilters(FilterService filters, TaskService tasks) {
		this.filters = filters;
		this.tasks = tasks;
	}

	@Override
	public void afterPropertiesSet() {
		ensure(1, "Việc của tôi", this.tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
		ensure(2, "Việc của cơ quan tôi",
				this.tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));
		ensure(3, "Quá hạn", this.tasks.createTaskQuery().dueBeforeExpression("${now()}"));
	}

	private void ensure(int priority, String name, TaskQuery query) {
		if (this.filters.createTaskFilterQuery().filterName(name).count() > 0) {
			return;
		}
		Filter filter = this.filters.newTaskFilter(name);
		filter.setQuery(query.orderByDueDate().asc());
		filter.setProperties(Map.of("priority", priority, "refresh", true));
		this.filters.saveFilter(filter);
	}

}
