package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.assignment.Assignment.State;
import vn.dondoc.directive.Actor;
import vn.dondoc.directive.Deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssignmentTest {

	private static final Instant NOON = Instant.parse("2025-07-01T05:00:00Z");

	private static final Actor AN = Actor.of("an");

	private final Assignment issued = new Assignment(1, "NV-2025-00001.bo-cong-an", 1, "bo-cong-an", State.ISSUED, null,
			new Deadline("31/7/2025", Deadline.Kind.DATE, LocalDate.of(2025, 7, 31)), null, null, 0);

	private final Assignment assigned = this.issued.assignTo("an");

	private final Assignment reported = this.assigned.report(AN, NOON);

	@Test
	void goesFromIssueToClose() {
		Assignment closed = this.reported.verify(true);

		assertThat(closed.state()).isEqualTo(State.CLOSED);
		assertThat(closed.submittedAt()).isEqualTo(NOON);
		assertThat(closed.isOpen()).isFalse();
	}

	@Test
	void aReturnedReportIsNoSubmission() {
		Assignment returned = this.reported.verify(false);

		assertThat(returned.state()).isEqualTo(State.ASSIGNED);
		assertThat(returned.submittedAt()).isNull();
		assertThat(returned.officer()).isEqualTo("an");
	}

	@Test
	void refusesStepsOutOfTurn() {
		refused(() -> this.issued.report(AN, NOON), "step.issued");
		refused(() -> this.assigned.assignTo("binh"), "step.assigned");
		refused(() -> this.assigned.verify(true), "step.assigned");
		refused(() -> this.reported.report(AN, NOON), "step.reported");
		refused(() -> this.reported.verify(true).report(AN, NOON), "step.closed");
		refused(() -> new StepRights(this.issued, powers("an", "officer@bo-cong-an")).actor(Drafts.Step.REPORT),
				"step.issued");
		refused(() -> new StepRights(this.reported, powers("an", "officer@bo-cong-an")).actor(Drafts.Step.REPORT),
				"step.reported");
	}

	@Test
	void goesToAnotherOfficerWhileOneWorksOnIt() {
		Assignment reassigned = this.assigned.reassignTo("binh");

		assertThat(reassigned).isEqualTo(this.issued.assignTo("binh"));
		refused(() -> this.assigned.reassignTo("an"), "step.same-officer");
		refused(() -> this.issued.reassignTo("binh"), "step.issued");
		refused(() -> this.reported.reassignTo("binh"), "step.reported");
		refused(() -> this.reported.verify(true).reassignTo("binh"), "step.closed");
		refused(() -> powers("cu", "agency-head@bo-cong-an").reassigner(this.reported), "step.reported");
	}

	@Test
	void theAgencyIsRemindedOnlyWhileItHasSomethingToDo() {
		Powers powers = powers("cu", "standing-body");

		assertThat(powers.reminder(this.issued)).isEqualTo(Actor.of("cu"));
		assertThat(powers.reminder(this.assigned)).isEqualTo(Actor.of("cu"));
		refused(() -> powers.reminder(this.reported), "step.reported");
		refused(() -> powers.reminder(this.reported.verify(true)), "step.closed");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "agency-head@bo-cong-an, reassigns reminds", "clerk@bo-cong-an:vanthu, reassigns reminds",
					"supervisor@bo-cong-an, reminds", "standing-body, reminds", "officer@bo-cong-an, -",
					"agency-head@bo-y-te clerk@bo-y-te supervisor@bo-y-te, -", "leadership, -", "administrator, -" })
	void whoReassignsAndReminds(String held, String may) {
		Powers powers = powers("cu", held);
		List<String> allowed = new ArrayList<>();
		for (String step : List.of("reassigns", "reminds")) {
			try {
				if (step.equals("reminds") ? powers.reminder(this.assigned) != null
						: powers.reassigner(this.assigned) != null) {
					allowed.add(step);
				}
			}
			catch (NotYourStep refusal) {
				assertThat(refusal.getCodes()).containsExactly("step.not-yours." + step.replaceFirst("s$", ""));
			}
		}
		assertThat(String.join(" ", allowed)).isEqualTo((may != null) ? may : "");
	}

	/** A power is {@code role@agency}, and {@code :whose} when it is another's. */
	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			// the head or a clerk of the agency assigns, or who stands in for one
			"ASSIGN, agency-head@bo-cong-an, yes", "ASSIGN, agency-head@bo-cong-an:truong, yes for truong",
			"ASSIGN, clerk@bo-cong-an, yes", "ASSIGN, clerk@bo-cong-an:vanthu, yes for vanthu",
			"ASSIGN, clerk@bo-y-te, no", "ASSIGN, clerk@bo-cong-an agency-head@bo-cong-an:truong, yes",
			"ASSIGN, officer@bo-cong-an, no", "ASSIGN, agency-head@bo-y-te, no", "ASSIGN, supervisor@bo-cong-an, no",
			"ASSIGN, -, no", "ASSIGN, agency-head@bo-cong-an:truong agency-head@bo-cong-an, yes",
			// the named officer reports, or who stands in for that one
			"REPORT, officer@bo-cong-an, no", "REPORT, officer@bo-cong-an:an, yes for an",
			"REPORT, officer@bo-cong-an:binh, no", "REPORT, clerk@bo-cong-an, no", "REPORT, agency-head@bo-cong-an, no",
			"REPORT, agency-head@bo-cong-an:an, yes for an", "REPORT, officer@bo-y-te:an, no",
			// a supervisor of the agency verifies, or who stands in for one
			"VERIFY, supervisor@bo-cong-an, yes", "VERIFY, supervisor@bo-cong-an:giamsat, yes for giamsat",
			"VERIFY, supervisor@bo-y-te, no", "VERIFY, standing-body, no", "VERIFY, leadership, no",
			"VERIFY, officer@bo-cong-an, no",
			// but nobody of the agency, on their own or in another's place
			"VERIFY, supervisor@bo-cong-an officer@bo-cong-an, own",
			"VERIFY, supervisor@bo-cong-an agency-head@bo-cong-an, own",
			"VERIFY, supervisor@bo-cong-an clerk@bo-cong-an, own", "VERIFY, clerk@bo-cong-an, no",
			"VERIFY, supervisor@bo-cong-an officer@bo-cong-an:binh, own",
			"VERIFY, supervisor@bo-cong-an:giamsat officer@bo-cong-an, own",
			"VERIFY, supervisor@bo-cong-an officer@bo-y-te, yes",
			// nor for somebody who handed the report in
			"VERIFY, supervisor@bo-cong-an:an, own",
			"VERIFY, supervisor@bo-cong-an:an supervisor@bo-cong-an:giamsat, yes for giamsat",
			// the officer who does the work or the head proposes an extension
			"PROPOSE, officer@bo-cong-an:an, yes for an", "PROPOSE, agency-head@bo-cong-an, yes",
			"PROPOSE, agency-head@bo-cong-an:truong, yes for truong",
			"PROPOSE, agency-head@bo-cong-an officer@bo-cong-an:an, yes", "PROPOSE, officer@bo-cong-an, no",
			"PROPOSE, agency-head@bo-y-te, no", "PROPOSE, supervisor@bo-cong-an, no", "PROPOSE, standing-body, no",
			// the standing body decides, but nobody on their own agency's
			"DECIDE, standing-body, yes", "DECIDE, standing-body supervisor@bo-cong-an, yes",
			"DECIDE, standing-body officer@bo-y-te, yes", "DECIDE, standing-body officer@bo-cong-an, no",
			"DECIDE, standing-body agency-head@bo-cong-an:truong, no", "DECIDE, supervisor@bo-cong-an, no",
			"DECIDE, leadership, no", "DECIDE, agency-head@bo-cong-an, no" })
	void whoMayTakeAStep(Drafts.Step step, String held, String answer) {
		Assignment assignment = switch (step) {
			case ASSIGN -> this.issued;
			case REPORT -> this.assigned;
			case VERIFY, DECIDE -> this.reported;
			case PROPOSE -> this.assigned;
		};
		assertThat(answer(assignment, step, powers("cu", held))).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "an, -", "binh, an" })
	void nobodyVerifiesAReportOfTheirOwn(String by, String inPlaceOf) {
		Assignment waiting = this.assigned.report(new Actor(by, inPlaceOf), NOON);

		for (String person : List.of("an", by)) {
			assertThat(answer(waiting, Drafts.Step.VERIFY, powers(person, "supervisor@bo-cong-an"))).isEqualTo("own");
			assertThat(answer(waiting, Drafts.Step.VERIFY, powers("cu", "supervisor@bo-cong-an:" + person)))
				.isEqualTo("own");
		}
		assertThat(answer(waiting, Drafts.Step.VERIFY, powers("cu", "supervisor@bo-cong-an"))).isEqualTo("yes");
	}

	@Test
	void extensionsAreProposedWhileTheAgencyHasTheWorkAndDecidedWhileItIsOpen() {
		Powers head = powers("cu", "agency-head@bo-cong-an");
		Powers standingBody = powers("cu", "standing-body");

		assertThat(answer(this.issued, Drafts.Step.PROPOSE, head)).isEqualTo("yes");
		refused(() -> new StepRights(this.reported, head).actor(Drafts.Step.PROPOSE), "step.reported");
		refused(() -> new StepRights(this.reported.verify(true), standingBody).actor(Drafts.Step.DECIDE),
				"step.closed");
	}

	@Test
	void aLaterDeadlineTakesTheFlagAwayIfItLiesAhead() {
		LocalDate today = LocalDate.of(2025, 9, 1);
		Assignment late = new Assignment(1, "NV-2025-00001.bo-cong-an", 1, "bo-cong-an", State.ASSIGNED, "an",
				new Deadline("Quý II/2025", Deadline.Kind.QUARTER, LocalDate.of(2025, 6, 30)), null, null, 3);

		Assignment ahead = late.moveTo(today, today);
		assertThat(ahead.deadline()).isEqualTo(new Deadline("01/09/2025", Deadline.Kind.DATE, today));
		assertThat(ahead.escalationLevel()).isZero();
		assertThat(late.moveTo(today.minusDays(1), today).escalationLevel()).isEqualTo(3);
		refused(() -> this.reported.verify(true).moveTo(today, today), "step.closed");
	}

	@Test
	void itsNumberNamesTheDirective() {
		assertThat(Assignment.directiveOf(this.issued.number())).isEqualTo("NV-2025-00001");
	}

	private static String answer(Assignment assignment, Drafts.Step step, Powers powers) {
		try {
			Actor actor = new StepRights(assignment, powers).actor(step);
			return (actor.onBehalfOf() != null) ? "yes for " + actor.onBehalfOf() : "yes";
		}
		catch (NotYourStep refusal) {
			return "no";
		}
		catch (WrongStep refusal) {
			assertThat(refusal.getCodes()).containsExactly("step.own-report");
			return "own";
		}
	}

	private static Powers powers(String username, String held) {
		List<Powers.Power> powers = new ArrayList<>();
		for (String power : (held != null) ? held.split(" ") : new String[0]) {
			String[] parts = power.split("[@:]");
			powers.add(new Powers.Power(parts[0], (parts.length > 1) ? parts[1] : null,
					(parts.length > 2) ? parts[2] : null));
		}
		return new Powers(username, powers);
	}

	private static void refused(Runnable step, String code) {
		assertThatExceptionOfType(WrongStep.class).isThrownBy(step::run)
			.satisfies((refusal) -> assertThat(refusal.getCodes()).containsExactly(code));
	}

}
