package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

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
