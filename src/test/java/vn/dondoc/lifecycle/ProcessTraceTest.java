package vn.dondoc.lifecycle;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import vn.dondoc.assignment.NotYourStep;
import vn.dondoc.assignment.WrongEntry;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.notification.Outbox;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.PathRecorder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * The processes as traces: each test is one story, and together they pass every flow node
 * and every sequence flow (see {@link #everyElementIsPassed()}).
 */
@ApplicationTest
@Import(Trace.class)
class ProcessTraceTest {

	private static final LocalDate END_OF_JULY = LocalDate.of(2025, 7, 31);

	@Autowired
	private Trace trace;

	@Autowired
	private Agencies agencies;

	@Autowired
	private People people;

	@Autowired
	private ProcessEngine engine;

	@BeforeEach
	void begin(TestInfo test) {
		init(this.engine);
		PathRecorder.running(test.getDisplayName());
		this.trace.now("2025-07-01T08:00:00+07:00");
	}

	@Test
	void aDirectiveIsDoneInTime() {
		String directive = this.trace.issue("Xây dựng kế hoạch", END_OF_JULY, "bo-cong-an");
		String assignment = directive + ".bo-cong-an";
		ProcessInstance instance = this.trace.instance(assignment);
		assertThat(instance).isWaitingAt(AssignmentProcess.ASSIGN_OFFICER).task().hasCandidateGroup("agency-head");

		this.trace.assign(assignment);
		assertThat(instance).isWaitingAt(AssignmentProcess.REPORT_RESULT).task().isAssignedTo("canbo.bo-cong-an");

		this.trace.report(assignment);
		assertThat(instance).isWaitingAt(AssignmentProcess.VERIFY_REPORT).task().hasCandidateGroup("supervisor");
		assertThat(this.trace.directive(directive)).isWaitingAt("IntermediateEvent_DirectiveClosed");

		this.trace.accept(assignment);
		assertThat(instance).isEnded();
		assertThat(this.trace.directive(directive)).isNull();
		assertThat(this.trace.column(assignment, "state")).isEqualTo("CLOSED");
		assertThat(this.trace.events(assignment)).containsExactly("ASSIGNMENT_ISSUED", "OFFICER_ASSIGNED",
				"REPORT_SUBMITTED", "REPORT_ACCEPTED");
	}

	@Test
	void aReportIsReturnedAndGivenAgain() {
		String assignment = this.trace.issue("Rà soát quy định", END_OF_JULY, "bo-noi-vu") + ".bo-noi-vu";
		this.trace.assign(assignment);
		this.trace.report(assignment);

		this.trace.giveBack(assignment, "Thiếu minh chứng");
		assertThat(this.trace.instance(assignment)).isWaitingAt(AssignmentProcess.REPORT_RESULT)
			.task()
			.isAssignedTo("canbo.bo-noi-vu");
		assertThat(this.trace.notices(assignment)).contains("RETURNED canbo.bo-noi-vu");

		this.trace.report(assignment);
		this.trace.accept(assignment);
		assertThat(this.trace.instance(assignment)).isNull();
	}

	@Test
	void aReportIsReturnedThoughItsOfficerHasLeft() {
		String assignment = this.trace.issue("Tổng hợp số liệu", END_OF_JULY, "bo-tu-phap") + ".bo-tu-phap";
		this.trace.assign(assignment);
		this.trace.report(assignment);
		Person officer = this.people.find("canbo.bo-tu-phap").orElseThrow();
		List<Appointment> before = this.people.appointmentsOf(officer.username());

		this.people.appoint(officer, null, List.of());
		try {
			this.trace.giveBack(assignment, "Thiếu minh chứng");
		}
		finally {
			this.people.appoint(officer, null, before);
		}

		assertThat(this.trace.column(assignment, "state")).isEqualTo("ASSIGNED");
		assertThat(this.trace.notices(assignment)).contains("RETURNED truong.bo-tu-phap")
			.doesNotContain("RETURNED canbo.bo-tu-phap");
	}

	@Test
	void aClerkNamesTheOfficerAndTheHeadAnother() {
		String assignment = this.trace.issue("Giao lại", END_OF_JULY, "bo-ngoai-giao") + ".bo-ngoai-giao";
		appoint("vanthu.bo-ngoai-giao", new Appointment(Appointment.CLERK, "bo-ngoai-giao"));
		appoint("canbo2.bo-ngoai-giao", new Appointment(Appointment.OFFICER, "bo-ngoai-giao"));
		assertThat(this.trace.instance(assignment)).isWaitingAt(AssignmentProcess.ASSIGN_OFFICER)
			.task()
			.hasCandidateGroup("clerk");
		this.trace.assign(assignment, "vanthu.bo-ngoai-giao");
		this.trace.report(assignment);
		this.trace.giveBack(assignment, "Thiếu minh chứng");

		this.trace.reassign(assignment, "canbo2.bo-ngoai-giao");

		assertThat(this.trace.instance(assignment)).hasVariables(AssignmentProcess.OFFICER)
			.isWaitingAt(AssignmentProcess.REPORT_RESULT)
			.task()
			.isAssignedTo("canbo2.bo-ngoai-giao");
		assertThat(this.trace.column(assignment, "officer")).isEqualTo("canbo2.bo-ngoai-giao");
		assertThat(this.trace.events(assignment)).endsWith("REPORT_RETURNED", "OFFICER_REASSIGNED");
		assertThat(this.trace.notices(assignment)).contains("RETURNED canbo2.bo-ngoai-giao")
			.doesNotContain("RETURNED canbo.bo-ngoai-giao");
		assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> this.trace.report(assignment));
		assertThatExceptionOfType(WrongStep.class)
			.isThrownBy(() -> this.trace.reassign(assignment, "canbo2.bo-ngoai-giao"));
		assertThatExceptionOfType(WrongEntry.class)
			.isThrownBy(() -> this.trace.reassign(assignment, "canbo.bo-noi-vu"));

		this.trace.reportAs(assignment, "canbo2.bo-ngoai-giao");
		this.trace.giveBack(assignment, "Còn thiếu");
		assertThat(this.trace.instance(assignment)).task().isAssignedTo("canbo2.bo-ngoai-giao");
	}

	@Test
	void aDirectiveClosesWithItsLastAgency() {
		String directive = this.trace.issue("Báo cáo tình hình", END_OF_JULY, "bo-y-te", "bo-tai-chinh");
		finish(directive + ".bo-y-te");
		assertThat(this.trace.directive(directive)).isNotNull();

		finish(directive + ".bo-tai-chinh");
		assertThat(this.trace.directive(directive)).isNull();
	}

	@Test
	void manyAgenciesAreGivenInChunks() {
		String[] everybody = this.agencies.directory()
			.all()
			.stream()
			.filter((agency) -> !agency.collective())
			.map((agency) -> agency.code())
			.toArray(String[]::new);
		String directive = this.trace.issueOnly("Triển khai toàn quốc", END_OF_JULY, everybody);

		assertThat(this.trace.run(DirectiveProcess.KEY, directive, "ServiceTask_StartAssignments")).isTrue();
		assertThat(started(directive)).isEqualTo(100);
		assertThat(this.trace.run(DirectiveProcess.KEY, directive, "ServiceTask_StartAssignments")).isTrue();
		assertThat(started(directive)).isEqualTo(everybody.length).isGreaterThan(100);
		assertThat(this.trace.directive(directive)).isWaitingAt("IntermediateEvent_DirectiveClosed");
	}

	@Test
	void firstTimerDoneInTimeLeavesNothing() {
		String assignment = this.trace.issue("Xong trước hạn", END_OF_JULY, "bo-y-te") + ".bo-y-te";
		assertThat(this.trace.timer(assignment).getDuedate()).hasSameTimeAs("2025-07-31T17:00:00Z");

		finish(assignment);

		this.trace.now("2025-09-01T08:00:00+07:00");
		assertThat(this.trace.timer(assignment)).isNull();
		assertThat(this.trace.column(assignment, "escalation_level")).isEqualTo("0");
	}

	@Test
	void firstTimerFlagsOverdueAtMidnightAfterTheDeadline() {
		String assignment = this.trace.issue("Quá hạn", END_OF_JULY, "bo-xay-dung") + ".bo-xay-dung";
		this.trace.assign(assignment);

		this.trace.now("2025-07-31T23:59:59+07:00");
		assertThat(this.trace.fireDue(assignment)).isFalse();
		this.trace.now("2025-08-01T00:00:00+07:00");
		assertThat(this.trace.fireDue(assignment)).isTrue();

		assertThat(this.trace.column(assignment, "overdue_since")).isEqualTo("2025-08-01");
		assertThat(this.trace.notices(assignment)).containsExactlyInAnyOrder("ASSIGNED truong.bo-xay-dung",
				"OVERDUE canbo.bo-xay-dung", "OVERDUE truong.bo-xay-dung");
		assertThat(this.trace.instance(assignment)).isWaitingAt(AssignmentProcess.REPORT_RESULT,
				AssignmentProcess.NEXT_MILESTONE_EVENT);
		assertThat(this.trace.timer(assignment).getDuedate()).hasSameTimeAs("2025-08-06T17:00:00Z");
	}

	@Test
	void nextTimerEscalatesAfterSevenAndFifteenDaysAndThenWeekly() {
		String assignment = this.trace.issue("Chậm mãi", END_OF_JULY, "bo-tu-phap") + ".bo-tu-phap";
		for (String day : List.of("2025-08-01", "2025-08-07", "2025-08-15", "2025-08-22", "2025-08-29")) {
			this.trace.now(LocalDate.parse(day).minusDays(1) + "T23:59:59+07:00");
			assertThat(this.trace.fireDue(assignment)).as("the evening before " + day).isFalse();
			this.trace.now(day + "T00:00:00+07:00");
			assertThat(this.trace.fireDue(assignment)).as(day).isTrue();
		}

		assertThat(this.trace.column(assignment, "escalation_level")).isEqualTo("3");
		assertThat(this.trace.notices(assignment)).filteredOn((notice) -> notice.endsWith(" lanhdao")).hasSize(3);
		assertThat(this.trace.notices(assignment)).filteredOn((notice) -> notice.endsWith(" giamsat")).hasSize(4);
		assertThat(this.trace.notices(assignment)).filteredOn((notice) -> notice.endsWith(" truong.bo-tu-phap"))
			.hasSize(6);
	}

	@Test
	void nextTimerIsGoneAfterCompletion() {
		String assignment = this.trace.issue("Xong muộn", END_OF_JULY, "bo-ngoai-giao") + ".bo-ngoai-giao";
		this.trace.now("2025-08-01T00:00:00+07:00");
		this.trace.fireDue(assignment);

		finish(assignment);

		assertThat(this.trace.timer(assignment)).isNull();
		assertThat(this.trace.instance(assignment)).isNull();
	}

	@Test
	void milestonesInThePastCollapseIntoTheLast() {
		String assignment = this.trace.issue("Giao khi đã muộn", LocalDate.of(2025, 5, 10), "bo-quoc-phong")
				+ ".bo-quoc-phong";

		assertThat(this.trace.fireDue(assignment)).isTrue();
		assertThat(this.trace.fireDue(assignment)).isFalse();

		assertThat(this.trace.column(assignment, "escalation_level")).isEqualTo("3");
		assertThat(this.trace.notices(assignment)).containsExactlyInAnyOrder("ESCALATED truong.bo-quoc-phong",
				"ESCALATED giamsat", "ESCALATED lanhdao");
		assertThat(this.trace.timer(assignment).getDuedate()).hasSameTimeAs("2025-07-07T17:00:00Z");
	}

	@Test
	void nobodyIsChasedWhileASupervisorDecides() {
		String assignment = this.trace.issue("Chờ thẩm tra", END_OF_JULY, "bo-cong-thuong") + ".bo-cong-thuong";
		this.trace.assign(assignment);
		this.trace.report(assignment);
		this.trace.now("2025-08-01T00:00:00+07:00");
		this.trace.fireDue(assignment);
		assertThat(this.trace.column(assignment, "escalation_level")).isEqualTo("0");

		this.trace.giveBack(assignment, "Chưa đủ");
		this.trace.now("2025-08-02T00:00:00+07:00");
		this.trace.fireDue(assignment);
		assertThat(this.trace.column(assignment, "escalation_level")).isEqualTo("1");
	}

	@Test
	void aRecurringDirectiveHasNoTimerThatFires() {
		String assignment = this.trace.issue("Thường xuyên", null, "bo-y-te") + ".bo-y-te";

		this.trace.now("2099-01-01T00:00:00+07:00");
		assertThat(this.trace.fireDue(assignment)).isFalse();
	}

	@Test
	void stepsOutOfTurnOrByTheWrongPersonAreRefused() {
		String assignment = this.trace.issue("Sai bước", END_OF_JULY, "bo-y-te") + ".bo-y-te";

		assertThatExceptionOfType(WrongStep.class).isThrownBy(() -> this.trace.report(assignment));
		this.trace.assign(assignment);
		assertThatExceptionOfType(WrongStep.class).isThrownBy(() -> this.trace.assign(assignment));
		this.trace.report(assignment);
		assertThatExceptionOfType(WrongStep.class).isThrownBy(() -> this.trace.giveBack(assignment, " "));
		assertThat(this.trace.instance(assignment)).isWaitingAt(AssignmentProcess.VERIFY_REPORT);
	}

	@Test
	void eachStepIsForOneRole() {
		String assignment = this.trace.issue("Đúng vai", END_OF_JULY, "bo-y-te") + ".bo-y-te";

		assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> this.trace.assign(assignment, "giamsat"));
		assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> this.trace.assign(assignment, "canbo.bo-y-te"));
		this.trace.assign(assignment);
		this.trace.report(assignment);
		assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> this.trace.accept(assignment, "thuongtruc"));
		assertThat(this.trace.column(assignment, "state")).isEqualTo("REPORTED");
	}

	@Test
	void nobodyBringsVariablesFromOutside() {
		String assignment = this.trace.issue("Không sửa hạn", END_OF_JULY, "bo-y-te") + ".bo-y-te";
		String task = this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(assignment)
			.singleResult()
			.getId();
		this.engine.getIdentityService()
			.setAuthentication("truong.bo-y-te", List.of("agency-head"), List.of("bo-y-te"));
		try {
			Map<String, Object> forged = Map.of(AssignmentProcess.DEADLINE, new Date(0));
			assertThatExceptionOfType(AuthorizationException.class)
				.isThrownBy(() -> this.engine.getTaskService().complete(task, forged));
			assertThatExceptionOfType(AuthorizationException.class)
				.isThrownBy(() -> this.engine.getFormService().submitTaskForm(task, forged));
			assertThatExceptionOfType(AuthorizationException.class)
				.isThrownBy(() -> this.engine.getTaskService().setVariables(task, forged));
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
		assertThat(this.trace.instance(assignment)).isWaitingAt(AssignmentProcess.ASSIGN_OFFICER);
	}

	private void appoint(String username, Appointment appointment) {
		this.people.appoint(new Person(username, "Đồng chí " + username, username + "@test.example"), username,
				List.of(appointment));
	}

	private void finish(String assignment) {
		this.trace.assign(assignment);
		this.trace.report(assignment);
		this.trace.accept(assignment);
	}

	private long started(String directive) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(AssignmentProcess.KEY)
			.processInstanceBusinessKeyLike(directive + ".%")
			.count();
	}

	@AfterAll
	static void everyElementIsPassed() throws IOException {
		PathRecorder.assertEveryElementIsPassed(AssignmentProcess.KEY, DirectiveProcess.KEY);
	}

}
