package vn.dondoc.lifecycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.dondoc.assignment.AssignDraft;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.ReassignDraft;
import vn.dondoc.assignment.ReportDraft;
import vn.dondoc.assignment.VerificationDraft;
import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.NewDirective;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.boot.test.context.TestComponent;

/** The steps by which a trace is written down: what people do, and jobs run by name. */
@TestComponent
class Trace {

	private final DirectiveLifecycle directives;

	private final AssignmentLifecycle assignments;

	private final Reassignment reassignment;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final JdbcClient jdbc;

	private final MovedClock clock;

	Trace(DirectiveLifecycle directives, AssignmentLifecycle assignments, Reassignment reassignment,
			RuntimeService runtime, ManagementService management, JdbcClient jdbc, MovedClock clock) {
		this.directives = directives;
		this.assignments = assignments;
		this.reassignment = reassignment;
		this.runtime = runtime;
		this.management = management;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void now(String time) {
		this.clock.set(time);
	}

	/** Issues a directive and starts its assignments. */
	String issue(String title, LocalDate deadline, String... agencies) {
		String number = issueOnly(title, deadline, agencies);
		while (run(DirectiveProcess.KEY, number, "ServiceTask_StartAssignments")) {
			continue;
		}
		return number;
	}

	String issueOnly(String title, LocalDate deadline, String... agencies) {
		Deadline given = (deadline != null) ? new Deadline(deadline.toString(), Deadline.Kind.DATE, deadline)
				: new Deadline("Thường xuyên", Deadline.Kind.RECURRING, null);
		return this.directives.issue(List.of(new NewDirective(title, null,
				List.of(new SourceDocument("01-TB/TEST", null, "Thông báo 01-TB/TEST")),
				Arrays.stream(agencies).map((agency) -> new NewDirective.NamedAgency(agency, agency)).toList(),
				List.of(), given, null, null,
				Arrays.stream(agencies).map((agency) -> new NewDirective.NewAssignment(agency, null)).toList(), null)),
				"thuongtruc")
			.get(0)
			.number();
	}

	void assign(String number) {
		assign(number, "truong." + agencyOf(number));
	}

	void assign(String number, String by) {
		this.assignments.take(number, Drafts.Step.ASSIGN, new AssignDraft("canbo." + agencyOf(number)), by);
	}

	void reassign(String number, String officer) {
		this.reassignment.reassign(number, new ReassignDraft(officer, "Đi công tác"), "truong." + agencyOf(number));
	}

	void report(String number) {
		reportAs(number, "canbo." + agencyOf(number));
	}

	void reportAs(String number, String officer) {
		this.assignments.take(number, Drafts.Step.REPORT, new ReportDraft("Đã làm xong", null, null), officer);
	}

	void accept(String number) {
		accept(number, "giamsat");
	}

	void accept(String number, String by) {
		this.assignments.take(number, Drafts.Step.VERIFY, new VerificationDraft(true, null), by);
	}

	void giveBack(String number, String reason) {
		this.assignments.take(number, Drafts.Step.VERIFY, new VerificationDraft(false, reason), "giamsat");
	}

	/** Runs the job that waits at an element, due or not. */
	boolean run(String process, String number, String element) {
		Job job = this.management.createJobQuery()
			.processInstanceId(idOf(process, number))
			.activityId(element)
			.singleResult();
		if (job != null) {
			this.management.executeJob(job.getId());
		}
		return job != null;
	}

	/** Runs the deadline watch's timer if it has fallen due. */
	boolean fireDue(String assignment) {
		Job timer = timer(assignment);
		boolean due = timer != null && !timer.getDuedate().after(java.util.Date.from(this.clock.instant()));
		if (due) {
			this.management.executeJob(timer.getId());
		}
		return due;
	}

	/** The one timer that waits for an assignment; null when none does. */
	Job timer(String assignment) {
		ProcessInstance instance = instance(assignment);
		return (instance != null)
				? this.management.createJobQuery().processInstanceId(instance.getId()).timers().singleResult() : null;
	}

	/** Whether the timer of this element waits. */
	boolean timerAt(String assignment, String element) {
		return this.management.createJobQuery()
			.processInstanceId(idOf(AssignmentProcess.KEY, assignment))
			.activityId(element)
			.singleResult() != null;
	}

	ProcessInstance instance(String assignment) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(assignment, AssignmentProcess.KEY)
			.singleResult();
	}

	ProcessInstance directive(String number) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(number, DirectiveProcess.KEY)
			.singleResult();
	}

	String column(String assignment, String column) {
		return this.jdbc.sql("select " + column + "::text from assignment where number = ?")
			.param(assignment)
			.query((row, i) -> String.valueOf(row.getString(1)))
			.single();
	}

	List<String> events(String assignment) {
		return this.jdbc
			.sql("""
					select type from event join assignment on assignment.id = assignment_id where number = ? order by event.id""")
			.param(assignment)
			.query(String.class)
			.list();
	}

	/** Kinds of notice with their recipients, "OVERDUE truong.bo-cong-an". */
	List<String> notices(String assignment) {
		return this.jdbc.sql("""
				select kind || ' ' || recipient from notice join assignment on assignment.id = assignment_id
				where number = ? order by notice.id, recipient""").param(assignment).query(String.class).list();
	}

	static String directiveOf(String number) {
		return number.substring(0, number.indexOf('.'));
	}

	static String agencyOf(String number) {
		return number.substring(number.indexOf('.') + 1);
	}

	private String idOf(String process, String number) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(number, process)
			.singleResult()
			.getId();
	}

}
