package vn.dondoc.lifecycle;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import vn.dondoc.assignment.NotYourStep;
import vn.dondoc.assignment.WrongEntry;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.extension.Decision;
import vn.dondoc.extension.Extensions;
import vn.dondoc.extension.Proposal;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.PathRecorder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

/** The process of extensions as traces, and what a moved deadline moves with it. */
@ApplicationTest
@Import(Trace.class)
class ExtensionTraceTest {

	private static final LocalDate END_OF_JULY = LocalDate.of(2025, 7, 31);

	private static final String STANDING_BODY = "thuongtruc";

	@Autowired
	private Trace trace;

	@Autowired
	private Extensions extensions;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void begin(TestInfo test) {
		init(this.engine);
		PathRecorder.running(test.getDisplayName());
		this.trace.now("2025-07-01T08:00:00+07:00");
	}

	@Test
	void acceptedBeforeTheDeadlineItMovesEverythingAndTheWatchStartsThere() {
		String number = assigned("bo-y-te");
		String extension = propose(number, "31/08/2025");
		assertThat(task(number).getName()).isEqualTo("Quyết định gia hạn");

		decide(extension, Decision.Choice.ACCEPTED, null, null);

		assertThat(task(number)).isNull();
		assertMovedTo(number, LocalDate.of(2025, 8, 31));
		assertThat(this.trace.timer(number).getDuedate()).hasSameTimeAs("2025-08-31T17:00:00Z");
		assertThat(this.trace.events(number)).endsWith("EXTENSION_PROPOSED", "DEADLINE_CHANGED", "EXTENSION_GRANTED");
		assertThat(this.trace.notices(number)).contains("EXTENSION_DECIDED canbo.bo-y-te",
				"EXTENSION_DECIDED truong.bo-y-te");
		// the start timer, still waiting, fires for the new deadline
		this.trace.now("2025-08-31T23:59:59+07:00");
		assertThat(this.trace.fireDue(number)).isFalse();
		this.trace.now("2025-09-01T00:00:00+07:00");
		assertThat(this.trace.fireDue(number)).isTrue();
		assertThat(this.trace.column(number, "overdue_since")).isEqualTo("2025-09-01");
		assertThat(deadlines(number)).containsExactly("2025-07-31", "2025-08-31");
	}

	@Test
	void changedWhenOverdueItTakesTheFlagAwayUntilTheNewDay() {
		String number = assigned("bo-xay-dung");
		this.trace.now("2025-08-07T00:00:00+07:00");
		this.trace.fireDue(number);
		assertThat(this.trace.column(number, "escalation_level")).isEqualTo("2");
		String extension = propose(number, "30/09/2025");

		decide(extension, Decision.Choice.CHANGED, "15/8/2025", null);

		assertMovedTo(number, LocalDate.of(2025, 8, 15));
		assertThat(this.trace.column(number, "overdue_since")).isEqualTo("null");
		assertThat(this.trace.column(number, "escalation_level")).isEqualTo("0");
		assertThat(this.trace.column(number, "escalated_at")).isEqualTo("null");
		// the intermediate timer, which waits after the first milestone
		this.trace.now("2025-08-15T23:59:59+07:00");
		assertThat(this.trace.fireDue(number)).isFalse();
		this.trace.now("2025-08-16T00:00:00+07:00");
		assertThat(this.trace.fireDue(number)).isTrue();
		assertThat(this.trace.column(number, "overdue_since")).isEqualTo("2025-08-16");
		assertThat(this.trace.column(number, "escalation_level")).isEqualTo("1");
	}

	@Test
	void refusedItLeavesTheDeadline() {
		String number = assigned("bo-noi-vu");
		String extension = propose(number, "31/08/2025");
		assertThatExceptionOfType(WrongStep.class)
			.isThrownBy(() -> decide(extension, Decision.Choice.REFUSED, null, " "));

		decide(extension, Decision.Choice.REFUSED, null, "Đã gia hạn cho các bộ khác rồi");

		assertThat(task(number)).isNull();
		assertThat(this.trace.column(number, "deadline_date")).isEqualTo("2025-07-31");
		assertThat(this.trace.timer(number).getDuedate()).hasSameTimeAs("2025-07-31T17:00:00Z");
		assertThat(this.trace.events(number)).endsWith("EXTENSION_PROPOSED", "EXTENSION_REFUSED");
		assertThat(this.trace.notices(number)).contains("EXTENSION_DECIDED canbo.bo-noi-vu");
		assertThat(propose(number, "15/08/2025")).isNotEqualTo(extension);
	}

	@Test
	void nobodyDecidesOnceTheAssignmentIsClosed() {
		String number = assigned("bo-tai-chinh");
		String extension = propose(number, "31/08/2025");
		this.trace.report(number);
		this.trace.accept(number);

		assertThat(task(number)).isNull();
		assertThat(this.trace.events(number)).endsWith("REPORT_ACCEPTED", "EXTENSION_LAPSED");
		assertThat(outcome(extension)).isEqualTo("LAPSED");
		assertThatExceptionOfType(WrongStep.class)
			.isThrownBy(() -> decide(extension, Decision.Choice.ACCEPTED, null, null))
			.satisfies((refusal) -> assertThat(refusal.getCodes()).containsExactly("step.closed"));
	}

	@Test
	void aReportThatWaitsKeepsNobodyFromDeciding() {
		String number = assigned("bo-tu-phap");
		String extension = propose(number, "31/08/2025");
		this.trace.now("2025-08-05T08:00:00+07:00");
		this.trace.report(number);

		decide(extension, Decision.Choice.ACCEPTED, null, null);

		assertMovedTo(number, LocalDate.of(2025, 8, 31));
	}

	@Test
	void theStandingBodyMovesADeadlineOfItsOwnAccord() {
		String number = this.trace.issue("Gia hạn chung", END_OF_JULY, "bo-y-te") + ".bo-y-te";

		this.extensions.grant(number, LocalDate.of(2025, 8, 29), "Gia hạn chung cho các bộ", STANDING_BODY);

		assertMovedTo(number, LocalDate.of(2025, 8, 29));
		assertThat(this.trace.events(number)).endsWith("DEADLINE_CHANGED", "EXTENSION_GRANTED");
		assertThatExceptionOfType(NotYourStep.class)
			.isThrownBy(() -> this.extensions.grant(number, LocalDate.of(2025, 9, 29), null, "truong.bo-y-te"));
		String extension = propose(number, "30/09/2025");
		assertThatExceptionOfType(WrongStep.class)
			.isThrownBy(() -> this.extensions.grant(number, LocalDate.of(2025, 9, 29), null, STANDING_BODY))
			.satisfies((refusal) -> assertThat(refusal.getCodes()).containsExactly("extension.waits"));
		decide(extension, Decision.Choice.ACCEPTED, null, null);
		assertThatExceptionOfType(WrongStep.class).isThrownBy(() -> propose(number, "31/10/2025"))
			.satisfies((refusal) -> assertThat(refusal.getCodes()).containsExactly("extension.too-often"));
	}

	@Test
	void aDeadlineIsMovedBeforeItsProcessHasStarted() {
		String directive = this.trace.issueOnly("Chưa khởi tạo", END_OF_JULY, "bo-y-te");
		String number = directive + ".bo-y-te";
		this.extensions.grant(number, LocalDate.of(2025, 8, 29), null, STANDING_BODY);

		this.trace.run(DirectiveProcess.KEY, directive, "ServiceTask_StartAssignments");

		assertMovedTo(number, LocalDate.of(2025, 8, 29));
	}

	@Test
	void wrongDaysAndWrongPeopleAreRefused() {
		String number = assigned("bo-cong-thuong");
		refusedDay(number, "31/7/2025", "extension.not-later");
		refusedDay(number, "28/1/2026", "extension.too-far");
		assertThatExceptionOfType(WrongStep.class).isThrownBy(() -> propose(number, "30/2/2026"));
		for (String other : List.of("canbo.bo-y-te", "truong.bo-y-te", "giamsat", STANDING_BODY, "lanhdao")) {
			assertThatExceptionOfType(NotYourStep.class)
				.isThrownBy(() -> this.extensions.propose(number, proposal("31/08/2025"), other));
		}
		String recurring = this.trace.issue("Thường xuyên", null, "bo-y-te") + ".bo-y-te";
		assertThatExceptionOfType(WrongStep.class)
			.isThrownBy(() -> this.extensions.propose(recurring, proposal("31/08/2025"), "truong.bo-y-te"))
			.satisfies((refusal) -> assertThat(refusal.getCodes()).containsExactly("extension.no-deadline"));

		String extension = propose(number, "15/08/2025");
		for (String other : List.of("canbo.bo-cong-thuong", "truong.bo-cong-thuong", "giamsat", "lanhdao")) {
			assertThatExceptionOfType(NotYourStep.class).isThrownBy(
					() -> this.extensions.decide(extension, new Decision(Decision.Choice.ACCEPTED, null, null), other));
		}
		// what was proposed has passed meanwhile
		this.trace.now("2025-08-16T08:00:00+07:00");
		assertThatExceptionOfType(WrongEntry.class)
			.isThrownBy(() -> decide(extension, Decision.Choice.ACCEPTED, null, null))
			.satisfies((refusal) -> assertThat(refusal.getCodes()).containsExactly("extension.past"));
		assertThat(task(number)).isNotNull();
		decide(extension, Decision.Choice.CHANGED, "2025-08-20", null);
		assertMovedTo(number, LocalDate.of(2025, 8, 20));
	}

	@Test
	void ofTwoAtOnceOneCounts() {
		String number = assigned("bo-quoc-phong");

		assertThat(atOnce(() -> propose(number, "31/08/2025"))).containsExactlyInAnyOrder("done", "extension.waits");
		String extension = this.jdbc.sql("select max(id) from extension").query(String.class).single();
		assertThat(atOnce(() -> decide(extension, Decision.Choice.ACCEPTED, null, null)))
			.containsExactlyInAnyOrder("done", "extension.decided");

		assertThat(deadlines(number)).containsExactly("2025-07-31", "2025-08-31");
	}

	private static List<String> atOnce(Runnable step) {
		return Stream.of(CompletableFuture.runAsync(step), CompletableFuture.runAsync(step)).map((one) -> {
			try {
				one.join();
				return "done";
			}
			catch (CompletionException ex) {
				return ((WrongStep) ex.getCause()).getCodes()[0];
			}
		}).toList();
	}

	private String assigned(String agency) {
		String number = this.trace.issue("Cần thêm thời gian", END_OF_JULY, agency) + "." + agency;
		this.trace.assign(number);
		return number;
	}

	private String propose(String number, String date) {
		return this.extensions.propose(number, proposal(date), "truong." + Trace.agencyOf(number));
	}

	private static Proposal proposal(String date) {
		return new Proposal("Phải lấy ý kiến nhiều địa phương", "Cơ quan chủ trì", "Tăng cường cán bộ",
				"Tuần 1: tổng hợp; tuần 2: trình", date);
	}

	private void decide(String extension, Decision.Choice choice, String date, String reason) {
		this.extensions.decide(extension, new Decision(choice, date, reason), STANDING_BODY);
	}

	private void refusedDay(String number, String date, String code) {
		assertThatExceptionOfType(WrongEntry.class).isThrownBy(() -> propose(number, date))
			.satisfies((refusal) -> assertThat(refusal.getCodes()).containsExactly(code));
	}

	private void assertMovedTo(String number, LocalDate day) {
		assertThat(this.trace.column(number, "deadline_date")).isEqualTo(day.toString());
		assertThat(this.trace.column(number, "deadline_kind")).isEqualTo("DATE");
		String instance = this.trace.instance(number).getId();
		Date dueDate = Milestones.dueDate(day);
		Task task = this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
		assertThat(task.getDueDate()).hasSameTimeAs(dueDate);
		assertThat((Date) this.engine.getRuntimeService().getVariable(instance, AssignmentProcess.DEADLINE))
			.hasSameTimeAs(dueDate);
		assertThat((Date) this.engine.getRuntimeService().getVariable(instance, AssignmentProcess.NEXT_MILESTONE))
			.hasSameTimeAs(Milestones.first(day));
		assertThat(this.trace.timer(number).getDuedate()).hasSameTimeAs(Milestones.first(day));
	}

	/** The task at which a proposal waits; null when none does. */
	private Task task(String number) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processDefinitionKey("extension")
			.processInstanceBusinessKey(number)
			.singleResult();
	}

	private List<String> deadlines(String number) {
		return this.jdbc.sql("""
				select date::text from assignment_deadline join assignment on assignment.id = assignment_id
				where number = ? order by assignment_deadline.id""").param(number).query(String.class).list();
	}

	private String outcome(String extension) {
		return this.jdbc.sql("select decision from extension where id = ?")
			.param(Long.valueOf(extension))
			.query(String.class)
			.single();
	}

	@AfterAll
	static void everyElementIsPassed() throws IOException {
		PathRecorder.assertEveryElementIsPassed("extension");
	}

}
