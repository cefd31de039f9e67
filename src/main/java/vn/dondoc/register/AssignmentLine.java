package vn.dondoc.register;

import java.time.OffsetDateTime;

import vn.dondoc.directive.Deadline;

/** An assignment as lists show it. */
record AssignmentLine(String number, String directive, AgencyName agency, String officer, Status status,
		Deadline deadline, int daysOverdue, int escalationLevel, OffsetDateTime submittedAt, OffsetDateTime closedAt) {

	/** An agency by code and name. */
	record AgencyName(String code, String name) {
	}

}
