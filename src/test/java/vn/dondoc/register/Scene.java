package vn.dondoc.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import vn.dondoc.assignment.AssignDraft;
import vn.dondoc.assignment.CitedDocument;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.ReportDraft;
import vn.dondoc.assignment.VerificationDraft;
import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.NewDirective;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.lifecycle.AssignmentLifecycle;
import vn.dondoc.lifecycle.DirectiveLifecycle;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sets the register up as people and timers do. Made by the bean factory for each test,
 * so that all tests of the register share one application.
 */
class Scene {

	private final DirectiveLifecycle directives;

	private final AssignmentLifecycle assignments;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final JdbcClient jdbc;

	private final MovedClock clock;

	Scene(DirectiveLifecycle directives, AssignmentLifecycle assignments, RuntimeService runtime,
			ManagementService management, JdbcClient jdbc, MovedClock clock) {
		this.directives = directives;
		this.assignments = assignments;
		this.runtime = runtime;
		this.management = management;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void clear() {
		this.runtime.createProcessInstanceQuery()
			.list()
			.forEach((instance) -> this.runtime.deleteProcessInstance(instance.getId(), "test", true, true));
		this.jdbc.sql("truncate directive cascade").update();
	}

	void now(String time) {
		this.clock.set(time);
	}

	/** Issues a directive whose section and documents are given as printed. */
	String issueAs(String title, String section, String documents, String deadline, String... agencies) {
		String number = this.directives.issue(List.of(new NewDirective(title, section, SourceDocument.parse(documents),
				List.of(), List.of(new NewDirective.NamedAgency("Bộ Xây dựng", "bo-xay-dung")),
				Deadline.parse(deadline).orElseThrow(), null, null,
				Arrays.stream(agencies).map((agency) -> new NewDirective.NewAssignment(agency, null)).toList(), null)),
				"thuongtruc")
			.get(0)
			.number();
		runJobs();
		return number;
	}

	String issue(String title, LocalDate deadline, String... agencies) {
		return issueAs(title, null, "Thông báo số 01-TB/THU", deadline.toString(), agencies);
	}

	/** Runs what has fallen due, until nothing more does. */
	void runJobs() {
		List<Job> due = this.management.createJobQuery().executable().withRetriesLeft().list();
		while (!due.isEmpty()) {
			due.stream()
				.filter((job) -> this.management.createJobQuery().jobId(job.getId()).count() == 1)
				.forEach((job) -> this.management.executeJob(job.getId()));
			due = this.management.createJobQuery().executable().withRetriesLeft().list();
		}
	}

	void assign(String assignment) {
		String agency = assignment.substring(assignment.indexOf('.') + 1);
		this.assignments.take(assignment, Drafts.Step.ASSIGN, new AssignDraft("canbo." + agency), "truong." + agency);
	}

	void report(String assignment, String result) {
		String agency = assignment.substring(assignment.indexOf('.') + 1);
		this.assignments.take(assignment, Drafts.Step.REPORT,
				new ReportDraft(result, null, List.of(new CitedDocument("12/BC-THU", "01/7/2025"))), "canbo." + agency);
	}

	void accept(String assignment) {
		this.assignments.take(assignment, Drafts.Step.VERIFY, new VerificationDraft(true, null), "giamsat");
	}

	void giveBack(String assignment, String reason) {
		this.assignments.take(assignment, Drafts.Step.VERIFY, new VerificationDraft(false, reason), "giamsat");
	}

	void withdraw(String assignment) {
		this.jdbc.sql("update assignment set state = 'WITHDRAWN', withdrawn_at = ? where number = ?")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), assignment)
			.update();
	}

}
