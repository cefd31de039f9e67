package vn.dondoc.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentStarts;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;
import vn.dondoc.directive.NewDirective;
import vn.dondoc.engine.EngineNames;
import vn.dondoc.notification.Notice;
import vn.dondoc.notification.Outbox;

import org.springframework.context.ApplicationEventPublisher;
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

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	DirectiveLifecycle(Directives directives, AssignmentStarts assignments, EventLog events, Outbox outbox,
			RuntimeService runtime, RepositoryService repository, ApplicationEventPublisher publisher, Clock clock) {
		this.directives = directives;
		this.assignments = assignments;
		this.events = events;
		this.outbox = outbox;
		this.runtime = runtime;
		this.repository = repository;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Issues directives in one transaction: the records, the notices to the heads, and
	 * one process each, whose jobs then start the assignments. What the register already
	 * holds stays as it is.
	 */
	@Transactional
	public List<Directives.Issued> issue(List<NewDirective> directives, String by) {
		List<Directives.Issued> issued = this.directives.issue(directives, by);
		List<Long> toTell = new ArrayList<>();
		for (int i = 0; i < issued.size(); i++) {
			Directives.Issued directive = issued.get(i);
			if (directive.isNew()) {
				if (record(directive, directives.get(i), by) > 0) {
					this.runtime.startProcessInstanceByKey(DirectiveProcess.KEY, directive.number());
				}
				if (!isLate(directives.get(i))) {
					toTell.add(directive.id());
				}
			}
		}
		this.outbox.notifyHeads(new Notice(Notice.Kind.ASSIGNED, 0, false), toTell);
		return issued;
	}

	/** Issues a directive that was entered by hand, and starts its process. */
	@Transactional
	public Directives.Issued issueByHand(NewDirective directive, String by) {
		Directives.Issued issued = recordByHand(directive, by);
		this.runtime.startProcessInstanceByKey(DirectiveProcess.KEY, issued.number());
		return issued;
	}

	/** The same for a process that is just being started. */
	@Transactional(propagation = Propagation.MANDATORY)
	Directives.Issued recordByHand(NewDirective directive, String by) {
		Directives.Issued issued = this.directives.issueOne(directive, by);
		record(issued, directive, by);
		if (!isLate(directive)) {
			this.outbox.notifyHeads(new Notice(Notice.Kind.ASSIGNED, 0, false), List.of(issued.id()));
		}
		return issued;
	}

	/**
	 * What is late when it is given is told by its deadline watch, which starts at once.
	 */
	private boolean isLate(NewDirective directive) {
		LocalDate deadline = directive.deadline().date();
		return deadline != null && deadline.isBefore(VietnamTime.today(this.clock));
	}

	/**
	 * Records what is issued.
	 * @return how many of its assignments are open
	 */
	private int record(Directives.Issued issued, NewDirective directive, String by) {
		this.events.record(EventType.DIRECTIVE_ISSUED, by, issued.id(), null, Map.of());
		return this.assignments.record(issued.id(), directive.assignments(), directive.deadline(), by);
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

	/**
	 * Says that an assignment is closed, and ends the directive's process when none is
	 * open any more.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void assignmentClosed(String assignment) {
		this.publisher.publishEvent(new AssignmentClosed(assignment));
		String number = Assignment.directiveOf(assignment);
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
