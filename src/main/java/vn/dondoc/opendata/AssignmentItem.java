package vn.dondoc.opendata;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.directive.Deadline;
import vn.dondoc.register.Status;

/**
 * An assignment as other systems get it: its present state.
 *
 * @param directive number of the directive
 * @param state whose turn it is
 * @param status as statistics count it today
 * @param firstDeadline the deadline first given
 * @param deadline the one in force
 * @param submittedAt when the report was handed in that waits or was accepted
 * @param closedAt when it was accepted
 * @param returned how many reports were given back
 * @param updatedAt when it changed last
 */
record AssignmentItem(String number, String directive, String title, Agency agency, Assignment.State state,
		Status status, Deadline firstDeadline, Deadline deadline, LocalDate overdueSince, int escalationLevel,
		OffsetDateTime issuedAt, OffsetDateTime submittedAt, OffsetDateTime closedAt, OffsetDateTime withdrawnAt,
		int reports, int returned, OffsetDateTime updatedAt) {

	/** An agency by code and name. */
	record Agency(String code, String name) {
	}

}
