package vn.dondoc.lifecycle;

import java.time.LocalDate;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every timer of {@code assignment.bpmn}: done in time, fires, gone afterwards. Timers
 * that fire after the fact are the classic defect.
 */
@ApplicationTest
@Import(Trace.class)
class TimerTest {

	private static final LocalDate END_OF_JULY = LocalDate.of(2025, 7, 31);

	@Autowired
	private Trace trace;

	@Autowired
	private RuntimeService runtime;

	@BeforeEach
	void begin() {
		this.trace.now("2025-07-01T08:00:00+07:00");
	}

	@Nested
	@DisplayName(AssignmentProcess.MILESTONE_REACHED)
	class MilestoneReached {

		@Test
		void doneInTimeItNeverFires() {
			String assignment = issue("bo-cong-an");
			assertThat(TimerTest.this.trace.timerAt(assignment, AssignmentProcess.MILESTONE_REACHED)).isTrue();

			finish(assignment);

			TimerTest.this.trace.now("2026-07-31T00:00:00+07:00");
			assertThat(TimerTest.this.trace.timer(assignment)).isNull();
			assertThat(TimerTest.this.trace.fireDue(assignment)).isFalse();
			assertThat(TimerTest.this.trace.column(assignment, "overdue_since")).isEqualTo("null");
			assertThat(TimerTest.this.trace.notices(assignment)).noneMatch((notice) -> notice.startsWith("OVERDUE"));
		}

		@Test
		void itFiresAtTheFirstSecondAfterTheDeadlineAndNotTheLastBefore() {
			String assignment = issue("bo-noi-vu");

			TimerTest.this.trace.now("2025-07-31T23:59:59+07:00");
			assertThat(TimerTest.this.trace.fireDue(assignment)).isFalse();
			TimerTest.this.trace.now("2025-08-01T00:00:00+07:00");
			assertThat(TimerTest.this.trace.fireDue(assignment)).isTrue();

			assertThat(TimerTest.this.trace.column(assignment, "escalation_level")).isEqualTo("1");
			assertThat(TimerTest.this.trace.column(assignment, "escalated_to")).isEqualTo("{officer,agency-head}");
			assertThat(TimerTest.this.trace.timerAt(assignment, AssignmentProcess.NEXT_MILESTONE_EVENT)).isTrue();
		}

		@Test
		void afterwardsItIsGone() {
			String assignment = issue("bo-tu-phap");
			TimerTest.this.trace.now("2025-08-01T00:00:00+07:00");
			TimerTest.this.trace.fireDue(assignment);

			assertThat(TimerTest.this.trace.timerAt(assignment, AssignmentProcess.MILESTONE_REACHED)).isFalse();
			finish(assignment);
			assertThat(jobsOf(assignment)).isFalse();
		}

	}

	@Nested
	@DisplayName(AssignmentProcess.NEXT_MILESTONE_EVENT)
	class NextMilestone {

		@Test
		void doneInTimeItNeverFires() {
			String assignment = overdue("bo-xay-dung");

			finish(assignment);

			TimerTest.this.trace.now("2026-07-31T00:00:00+07:00");
			assertThat(TimerTest.this.trace.fireDue(assignment)).isFalse();
			assertThat(TimerTest.this.trace.column(assignment, "escalation_level")).isEqualTo("1");
			assertThat(TimerTest.this.trace.notices(assignment)).noneMatch((notice) -> notice.startsWith("ESCALATED"));
		}

		@Test
		void itFiresOnTheDayOfTheTable() {
			String assignment = overdue("bo-quoc-phong");

			TimerTest.this.trace.now("2025-08-06T23:59:59+07:00");
			assertThat(TimerTest.this.trace.fireDue(assignment)).isFalse();
			TimerTest.this.trace.now("2025-08-07T00:00:00+07:00");
			assertThat(TimerTest.this.trace.fireDue(assignment)).isTrue();

			assertThat(TimerTest.this.trace.column(assignment, "escalation_level")).isEqualTo("2");
			assertThat(TimerTest.this.trace.notices(assignment)).contains("ESCALATED truong.bo-quoc-phong",
					"ESCALATED giamsat");
			assertThat(TimerTest.this.trace.timerAt(assignment, AssignmentProcess.NEXT_MILESTONE_EVENT)).isTrue();
		}

		@Test
		void afterwardsItIsGone() {
			String assignment = overdue("bo-ngoai-giao");
			TimerTest.this.trace.now("2025-08-07T00:00:00+07:00");
			TimerTest.this.trace.fireDue(assignment);

			finish(assignment);

			assertThat(jobsOf(assignment)).isFalse();
			assertThat(TimerTest.this.trace.instance(assignment)).isNull();
		}

	}

	private String issue(String agency) {
		return this.trace.issue("Mốc thời hạn", END_OF_JULY, agency) + "." + agency;
	}

	private String overdue(String agency) {
		String assignment = issue(agency);
		this.trace.now("2025-08-01T00:00:00+07:00");
		this.trace.fireDue(assignment);
		return assignment;
	}

	private void finish(String assignment) {
		this.trace.assign(assignment);
		this.trace.report(assignment);
		this.trace.accept(assignment);
	}

	private boolean jobsOf(String assignment) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(assignment).count() > 0;
	}

}
