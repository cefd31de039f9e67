package vn.dondoc.assignment;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import vn.dondoc.assignment.Assignment.State;
import vn.dondoc.directive.Actor;

/**
 * As whom a person takes a step of an assignment: for themself, or for somebody whom they
 * stand in for. The head or clerk of the agency assigns, the officer reports, a
 * supervisor verifies; nobody verifies for an agency they work for, nor a report that
 * they or whom they act for handed in, or that was handed in for one of them. Agencies
 * propose extensions; the standing body decides on them, but nobody on their own
 * agency's.
 */
record StepRights(Assignment assignment, Powers powers) {

	/**
	 * As whom the person takes the step.
	 * @throws NotYourStep when it is another's step
	 * @throws WrongStep when it is not the assignment's turn for it, or the report is
	 * their own
	 */
	Actor actor(Drafts.Step step) {
		State state = this.assignment.state();
		if (step == Drafts.Step.REPORT && this.assignment.officer() == null) {
			throw this.assignment.outOfTurn();
		}
		Actor actor = (switch (step) {
			case ASSIGN -> this.powers.as(Powers.NAMING_OFFICERS, agency()).findFirst();
			case REPORT -> inCharge().findFirst();
			case VERIFY -> verifier();
			case PROPOSE -> proposer();
			case DECIDE -> decider();
		}).orElseThrow(() -> new NotYourStep(step, this.assignment.number()));
		boolean turn = switch (step) {
			case ASSIGN -> state == State.ISSUED;
			case REPORT -> state == State.ASSIGNED;
			case VERIFY -> state == State.REPORTED;
			case PROPOSE -> this.assignment.isWithAgency();
			case DECIDE -> this.assignment.isOpen();
		};
		if (!turn) {
			throw this.assignment.outOfTurn();
		}
		return actor;
	}

	private String agency() {
		return this.assignment.agency();
	}

	private Stream<Actor> inCharge() {
		return this.powers.ofStaff(agency()).filter((as) -> as.inNameOf().equals(this.assignment.officer()));
	}

	private boolean isOfAgency() {
		return this.powers.ofStaff(agency()).findAny().isPresent();
	}

	/**
	 * The head or clerk of the agency, or the officer who does the work; rather as
	 * themself than for another.
	 */
	private Optional<Actor> proposer() {
		return Stream.concat(this.powers.as(Powers.NAMING_OFFICERS, agency()), inCharge())
			.min(Comparator.comparing(Actor::onBehalfOf, Comparator.nullsFirst(Comparator.naturalOrder())));
	}

	private Optional<Actor> decider() {
		return (this.powers.has("standing-body") && !isOfAgency()) ? Optional.of(Actor.of(this.powers.username()))
				: Optional.empty();
	}

	private Optional<Actor> verifier() {
		if (this.powers.as(Powers.SUPERVISING, agency()).findAny().isEmpty()) {
			return Optional.empty();
		}
		Optional<Actor> verifier = this.powers.as(Powers.SUPERVISING, agency())
			.filter((as) -> !isOfAgency() && !reportedBy(as.username()) && !reportedBy(as.inNameOf()))
			.findFirst();
		if (verifier.isEmpty()) {
			throw new WrongStep("step.own-report", this.assignment.number());
		}
		return verifier;
	}

	private boolean reportedBy(String username) {
		Actor reporter = this.assignment.reporter();
		return reporter != null && (username.equals(reporter.username()) || username.equals(reporter.inNameOf()));
	}

}
