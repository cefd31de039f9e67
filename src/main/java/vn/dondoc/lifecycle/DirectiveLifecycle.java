package vn.dondoc.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import vn.dondoc.assignment.AssignmentStarts;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;
import vn.dondoc.directive.NewDirective;
import vn.dondoc.engine.EngineNames;
import vn.dondoc.notification.Notice;
import vn.dondoc.notification.Outbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues directives and follows them until the last agency has closed. */
@Service
public class DirectiveLifecycle {

	/**
	 * Assignments started in one transaction: large enough to batch, small enough to
	 * retry.
	 */
	private static final int CHUNK = 100;

	private final Directives directives;

	private final AssignmentStarts assignments;

	private final EventLog events;

	private final Outbox outbox;

	private final RuntimeService runtime;

	private final RepositoryService repository;

	DirectiveLifecycle(Directives directives, AssignmentStarts assignments, EventLog events, Outbox outbox,
			RuntimeService runtime, RepositoryService repository) {
		this.directives = directives;
		this.assignments = assignments;
		this.events = events;
		this.outbox = outbox;
		this.runtime = runtime;
		this.repository = repository;
	}

	/**
	 * Issues directives in one transaction: the records, the notices to the heads, and
	 * one process each, whose jobs then start the assignments. What the register already
	 * holds stays as it is.
	 */
	@Transactional
	public List<Directives.Issued> issue(List<NewDirective> directives, String by) {
		List<Directives.Issued> issued = this.directives.issue(directives, by);
		List<Long> started = new ArrayList<>();
		for (int i = 0; i < issued.size(); i++) {
			Directives.Issued directive = issued.get(i);
			if (directive.isNew() && start(directive, directives.get(i), by)) {
				started.add(directive.id());
			}
		}
		this.outbox.notifyHeads(Notice.Kind.ASSIGNED, started);
		return issued;
	}

	private boolean start(Directives.Issued issued, NewDirective directive, String by) {
		this.events.record(EventType.DIRECTIVE_ISSUED, by, issued.id(), null, Map.of());
		int open = this.assignments.record(issued.id(), directive.assignments(), directive.deadline(), by);
		if (open > 0) {
			this.runtime.startProcessInstanceByKey(DirectiveProcess.KEY, issued.number());
		}
		return open > 0;
	}

	/**
	 * Starts the next chunk of a directive's assignments.
	 * @return how many are still to be started
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	AssignmentStarts.Progress startNextAssignments(String number) {
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(AssignmentProcess.KEY)
			.latestVersion()
			.singleResult()
			.getId();
		for (AssignmentStarts.Startable assignment : this.assignments.takeNext(number, CHUNK)) {
			this.runtime.startProcessInstanceById(definition, assignment.number(),
					Variables.putValue(AssignmentProcess.DEADLINE, Milestones.dueDate(assignment.deadline()))
						.putValue(AssignmentProcess.NEXT_MILESTONE, Milestones.first(assignment.deadline()))
						.putValueTyped(EngineNames.TENANT, Variables.stringValue(assignment.agency(), true)));
		}
		return this.assignments.lockProgress(number);
	}

	/** Ends the directive's process when none of its assignments is open any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	void assignmentClosed(String number) {
		AssignmentStarts.Progress progress = this.assignments.lockProgress(number);
		if (progress.open() == 0) {
			this.runtime.createMessageCorrelation(DirectiveProcess.DIRECTIVE_CLOSED)
				.processInstanceBusinessKey(number)
				.correlate();
		}
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void close(String number) {
		this.events.record(EventType.DIRECTIVE_CLOSED, "system", this.assignments.lockProgress(number).directiveId(),
				null, Map.of());
	}

}
