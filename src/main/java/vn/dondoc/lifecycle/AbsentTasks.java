package vn.dondoc.lifecycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks in the names of those for whom somebody stands in, the most urgent first. */
@Component
class AbsentTasks {

	private static final int MOST = 200;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final JdbcClient jdbc;

	AbsentTasks(TaskService tasks, RuntimeService runtime, JdbcClient jdbc) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public List<AbsentTask> of(Viewer viewer) {
		if (viewer.absent().isEmpty() || viewer.agencies().isEmpty()) {
			return List.of();
		}
		Map<String, Task> waiting = new LinkedHashMap<>();
		this.tasks.createTaskQuery()
			.processDefinitionKey(AssignmentProcess.KEY)
			.taskAssigneeIn(viewer.absent().toArray(String[]::new))
			.tenantIdIn(viewer.agencies().toArray(String[]::new))
			.orderByDueDate()
			.asc()
			.listPage(0, MOST)
			.forEach((task) -> waiting.put(task.getProcessInstanceId(), task));
		return waiting.isEmpty() ? List.of() : described(waiting);
	}

	private List<AbsentTask> described(Map<String, Task> waiting) {
		Map<String, Task> byNumber = this.runtime.createProcessInstanceQuery()
			.processInstanceIds(waiting.keySet())
			.list()
			.stream()
			.collect(Collectors.toMap(ProcessInstance::getBusinessKey, (one) -> waiting.get(one.getId())));
		return this.jdbc.sql("""
				select assignment.number, directive.title, agency.name as agency, assignment.deadline_date
				from assignment join directive on directive.id = directive_id join agency on agency.code = agency_code
				where assignment.number = any(?) order by assignment.deadline_date nulls last, assignment.id""")
			.param(byNumber.keySet().toArray(String[]::new))
			.query((row, i) -> new AbsentTask(row.getString("number"), row.getString("title"), row.getString("agency"),
					byNumber.get(row.getString("number")).getName(), row.getObject("deadline_date", LocalDate.class)))
			.list();
	}

	/**
	 * One of these tasks.
	 *
	 * @param deadline last day on time; null when there is none
	 */
	record AbsentTask(String number, String title, String agency, String task, LocalDate deadline) {
	}

}
