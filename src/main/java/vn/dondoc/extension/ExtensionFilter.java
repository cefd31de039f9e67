package vn.dondoc.extension;

import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import vn.dondoc.engine.OneNodeAtATime;
import vn.dondoc.engine.StoredFilters;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The list of proposals in Tasklist, the oldest first. */
@Component
class ExtensionFilter implements InitializingBean {

	private final StoredFilters filters;

	private final TaskService tasks;

	private final OneNodeAtATime start;

	ExtensionFilter(StoredFilters filters, TaskService tasks, OneNodeAtATime start) {
		this.filters = filters;
		this.tasks = tasks;
		this.start = start;
	}

	@Override
	public void afterPropertiesSet() {
		this.start.run(() -> this.filters.keep("Đề nghị gia hạn",
				this.tasks.createTaskQuery()
					.taskDefinitionKey(ExtensionProcess.DECIDE_EXTENSION)
					.orderByTaskCreateTime()
					.asc(),
				Map.of("priority", 6, "refresh", true)));
	}

}
