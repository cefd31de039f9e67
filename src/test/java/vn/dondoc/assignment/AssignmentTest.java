package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import vn.dondoc.assignment.Assignment.State;
import vn.dondoc.directive.Deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssignmentTest {

	private static final Instant NOON = Instant.parse("2025-07-01T05:00:00Z");

	private final Assignment issued = new Assignment(1, "NV-2025-00001.bo-cong-an", 1, "bo-cong-an", State.ISSUED, null,
			new Deadline("31/7/2025", Deadline.Kind.DATE, LocalDate.of(2025, 7, 31)), null, null, 0);

	private final Assignment assigned = this.issued.assignTo("an");

	private final Assignment reported = this.assigned.report("an", NOON);

	@Test
	void goesFromIssueToClose() {
		Assignment closed = this.reported.verify(true, "giamsat", false);

		assertThat(closed.state()).isEqualTo(State.CLOSED);
		assertThat(closed.submittedAt()).isEqualTo(NOON);
		assertThat(closed.isOpen()).isFalse();
	}

	@Test
	void aReturnedReportIsNoSubmission() {
		Assignment returned = this.reported.verify(false, "giamsat", false);

		assertThat(returned.state()).isEqualTo(State.ASSIGNED);
		assertThat(returned.submittedAt()).isNull();
		assertThat(returned.officer()).isEqualTo("an");
	}

	@Test
	void onlyTheOfficerReports() {
		refused(() -> this.assigned.report("binh", NOON), "step.not-the-officer");
	}

	@Test
	void nobodyVerifiesTheirOwnReport() {
		refused(() -> this.reported.verify(true, "an", false), "step.own-report");
	}

	@Test
	void nobodyOfTheAgencyVerifies() {
		refused(() -> this.reported.verify(true, "truong", true), "step.own-report");
	}

	@Test
	void refusesStepsOutOfTurn() {
		refused(() -> this.issued.report("an", NOON), "step.issued");
		refused(() -> this.assigned.assignTo("binh"), "step.assigned");
		refused(() -> this.assigned.verify(true, "giamsat", false), "step.assigned");
		refused(() -> this.reported.report("an", NOON), "step.reported");
		refused(() -> this.reported.verify(true, "giamsat", false).report("an", NOON), "step.closed");
	}

	@Test
	void itsNumberNamesTheDirective() {
		assertThat(Assignment.directiveOf(this.issued.number())).isEqualTo("NV-2025-00001");
	}

	private static void refused(Runnable step, String code) {
		assertThatExceptionOfType(WrongStep.class).isThrownBy(step::run)
			.satisfies((refusal) -> assertThat(refusal.getCodes()).containsExactly(code));
	}

}
