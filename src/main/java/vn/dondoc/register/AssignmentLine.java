package vn.dondoc.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.directive.Deadline;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

/**
 * An assignment as lists show it.
 *
 * @param officer user name of the officer; null before one is named
 * @param state whose turn it is
 * @param daysOverdue until today, or until the report that waits was handed in
 * @param escalatedTo roles that were told at the last milestone
 * @param officerDueDate the agency's own date for the officer; may be null
 * @param officerNote what the head wants the officer to know; may be null
 * @param deadlines from the one first given to the one in force
 * @param extension whether one is asked for, or was; null when none ever was
 */
record AssignmentLine(String number, String directive, AgencyName agency, String officer, String officerName,
		Assignment.State state, Status status, Deadline deadline, int daysOverdue, int escalationLevel,
		List<String> escalatedTo, OffsetDateTime submittedAt, OffsetDateTime closedAt, LocalDate officerDueDate,
		String officerNote, List<Given> deadlines, ExtensionState extension) {

	/** Whether the next step is this person's to take. */
	public boolean waitsFor(Viewer viewer) {
		boolean ofAgency = viewer.agencies().contains(this.agency.code());
		return switch (this.state) {
			case ISSUED -> ofAgency && (viewer.has(Roles.AGENCY_HEAD) || viewer.has(Roles.CLERK));
			case ASSIGNED -> viewer.actsFor(this.officer);
			case REPORTED -> ofAgency && viewer.has(Roles.SUPERVISOR);
			case CLOSED, WITHDRAWN -> false;
		};
	}

	/** Whether this person may give the work to another officer. */
	public boolean mayBeReassignedBy(Viewer viewer) {
		return this.state == Assignment.State.ASSIGNED && viewer.agencies().contains(this.agency.code())
				&& (viewer.has(Roles.AGENCY_HEAD) || viewer.has(Roles.CLERK));
	}

	/** Whether this person may ask for a later deadline. */
	public boolean mayAskForTime(Viewer viewer) {
		boolean withAgency = this.state == Assignment.State.ISSUED || this.state == Assignment.State.ASSIGNED;
		return withAgency && this.deadline.date() != null && this.extension != ExtensionState.WAITING
				&& viewer.agencies().contains(this.agency.code())
				&& (viewer.has(Roles.AGENCY_HEAD) || viewer.has(Roles.CLERK) || viewer.actsFor(this.officer));
	}

	/** What there is of extensions. */
	enum ExtensionState {

		WAITING, DECIDED

	}

	/**
	 * A deadline, and who put it in force when.
	 *
	 * @param by name
	 */
	record Given(String text, Deadline.Kind kind, LocalDate date, OffsetDateTime at, String by) {

		Deadline deadline() {
			return new Deadline(this.text, this.kind, this.date);
		}

	}

	/** An agency by code and name. */
	record AgencyName(String code, String name) {
	}

}
