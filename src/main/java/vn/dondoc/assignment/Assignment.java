package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Actor;
import vn.dondoc.directive.Deadline;

/**
 * One directive given to one agency. Refuses every step that its state does not allow, so
 * Tasklist, API and timers cannot disagree.
 *
 * @param id key
 * @param number number for people and business key of the process: directive's number,
 * dot, agency's code
 * @param directiveId the directive
 * @param agency the agency's code
 * @param state where it stands
 * @param officer user name of the officer who does it; null before one is named
 * @param deadline the deadline in force
 * @param submittedAt when the report that waits or was accepted was handed in; else null
 * @param reporter who handed that report in, and in whose place; else null
 * @param escalationLevel how far it was escalated: 0 not at all
 */
public record Assignment(long id, String number, long directiveId, String agency, State state, String officer,
		Deadline deadline, Instant submittedAt, Actor reporter, int escalationLevel) {

	/** Where an assignment stands. */
	public enum State {

		/** given to the agency, no officer named */
		ISSUED,
		/** an officer works on it */
		ASSIGNED,
		/** a report waits for verification */
		REPORTED,
		/** the report was accepted */
		CLOSED,
		/** taken back by who issued it */
		WITHDRAWN

	}

	/**
	 * As whom a person takes a step: for themself, or for somebody whom they stand in
	 * for. The head or clerk of the agency assigns, the officer reports, a supervisor
	 * verifies; nobody verifies for an agency they work for, nor a report that they or
	 * whom they act for handed in, or that was handed in for one of them. Agencies
	 * propose extensions; the standing body decides on them, but nobody on their own
	 * agency's.
	 * @throws NotYourStep when it is another's step
	 * @throws WrongStep when it is not the assignment's turn for it, or the report is
	 * their own
	 */
	Actor actor(Drafts.Step step, Powers powers) {
		if (step == Drafts.Step.REPORT && this.officer == null) {
			throw outOfTurn();
		}
		Actor actor = (switch (step) {
			case ASSIGN -> powers.as(Powers.NAMING_OFFICERS, this.agency).findFirst();
			case REPORT -> powers.ofStaff(this.agency).filter((as) -> as.inNameOf().equals(this.officer)).findFirst();
			case VERIFY -> verifier(powers);
			case PROPOSE -> proposer(powers);
			case DECIDE -> decider(powers);
		}).orElseThrow(() -> new NotYourStep(step, this.number));
		boolean turn = switch (step) {
			case ASSIGN -> this.state == State.ISSUED;
			case REPORT -> this.state == State.ASSIGNED;
			case VERIFY -> this.state == State.REPORTED;
			case PROPOSE -> isWithAgency();
			case DECIDE -> isOpen();
		};
		if (!turn) {
			throw outOfTurn();
		}
		return actor;
	}

	/**
	 * The head of the agency, or the officer who does the work; rather as themself than
	 * for another.
	 */
	private Optional<Actor> proposer(Powers powers) {
		return Stream
			.concat(powers.as(Powers.NAMING_OFFICERS, this.agency),
					powers.ofStaff(this.agency).filter((as) -> as.inNameOf().equals(this.officer)))
			.min(Comparator.comparing(Actor::onBehalfOf, Comparator.nullsFirst(Comparator.naturalOrder())));
	}

	private Optional<Actor> decider(Powers powers) {
		boolean ofAgency = powers.ofStaff(this.agency).findAny().isPresent();
		return (powers.has("standing-body") && !ofAgency) ? Optional.of(Actor.of(powers.username())) : Optional.empty();
	}

	private Optional<Actor> verifier(Powers powers) {
		if (powers.as(Powers.SUPERVISING, this.agency).findAny().isEmpty()) {
			return Optional.empty();
		}
		boolean ofAgency = powers.ofStaff(this.agency).findAny().isPresent();
		Optional<Actor> verifier = powers.as(Powers.SUPERVISING, this.agency)
			.filter((as) -> !ofAgency && !reportedBy(as.username()) && !reportedBy(as.inNameOf()))
			.findFirst();
		if (verifier.isEmpty()) {
			throw new WrongStep("step.own-report", this.number);
		}
		return verifier;
	}

	private boolean reportedBy(String username) {
		return this.reporter != null
				&& (username.equals(this.reporter.username()) || username.equals(this.reporter.inNameOf()));
	}

	/**
	 * @throws WrongStep unless it waits for an officer
	 */
	Assignment assignTo(String officer) {
		require(State.ISSUED);
		return new Assignment(this.id, this.number, this.directiveId, this.agency, State.ASSIGNED, officer,
				this.deadline, null, null, this.escalationLevel);
	}

	/**
	 * @throws WrongStep unless an officer works on it, and another one
	 */
	Assignment reassignTo(String officer) {
		require(State.ASSIGNED);
		if (officer.equals(this.officer)) {
			throw new WrongStep("step.same-officer", this.number);
		}
		return new Assignment(this.id, this.number, this.directiveId, this.agency, State.ASSIGNED, officer,
				this.deadline, null, null, this.escalationLevel);
	}

	/**
	 * @throws WrongStep unless an officer works on it
	 */
	Assignment report(Actor by, Instant at) {
		require(State.ASSIGNED);
		return new Assignment(this.id, this.number, this.directiveId, this.agency, State.REPORTED, this.officer,
				this.deadline, at, by, this.escalationLevel);
	}

	/**
	 * @throws WrongStep unless a report waits
	 */
	Assignment verify(boolean accepted) {
		require(State.REPORTED);
		return accepted
				? new Assignment(this.id, this.number, this.directiveId, this.agency, State.CLOSED, this.officer,
						this.deadline, this.submittedAt, this.reporter, this.escalationLevel)
				: new Assignment(this.id, this.number, this.directiveId, this.agency, State.ASSIGNED, this.officer,
						this.deadline, null, null, this.escalationLevel);
	}

	/**
	 * Refuses a date of the agency's own that is past, or after the deadline.
	 * @param own may be null: the agency sets none
	 */
	void requireWithin(LocalDate own, LocalDate today) {
		if (own == null) {
			return;
		}
		if (own.isBefore(today)) {
			throw new WrongEntry("dueDate", "entry.due-past", VietnamTime.format(today));
		}
		if (this.deadline.date() != null && own.isAfter(this.deadline.date())) {
			throw new WrongEntry("dueDate", "entry.due-after-deadline", VietnamTime.format(this.deadline.date()));
		}
	}

	/**
	 * Whether a report of it waits for the supervisor: meanwhile nobody chases the
	 * agency.
	 */
	public boolean isBeingVerified() {
		return this.state == State.REPORTED;
	}

	/** The refusal of a step that is not this assignment's next one. */
	public WrongStep outOfTurn() {
		return new WrongStep("step." + this.state.name().toLowerCase(Locale.ROOT), this.number);
	}

	/** The number of the directive in the number of one of its assignments. */
	public static String directiveOf(String number) {
		return number.substring(0, number.indexOf('.'));
	}

	/** Whether the agency has the work: no report of it waits, and it has not ended. */
	public boolean isWithAgency() {
		return this.state == State.ISSUED || this.state == State.ASSIGNED;
	}

	/**
	 * Gives it another deadline. What was flagged overdue is so no more when that lies
	 * ahead; how far it was escalated the deadline watch says anew.
	 * @throws WrongStep when it is over
	 */
	Assignment moveTo(LocalDate to, LocalDate today) {
		if (!isOpen()) {
			throw outOfTurn();
		}
		return new Assignment(this.id, this.number, this.directiveId, this.agency, this.state, this.officer,
				new Deadline(VietnamTime.format(to), Deadline.Kind.DATE, to), this.submittedAt, this.reporter,
				to.isBefore(today) ? this.escalationLevel : 0);
	}

	/** Whether someone still has to work or decide. */
	public boolean isOpen() {
		return this.state != State.CLOSED && this.state != State.WITHDRAWN;
	}

	private void require(State expected) {
		if (this.state != expected) {
			throw outOfTurn();
		}
	}

}
