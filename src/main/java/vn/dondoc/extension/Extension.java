package vn.dondoc.extension;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonFormat;
import vn.dondoc.calendar.VietnamTime;

/**
 * A proposal to move a deadline, and what was decided on it.
 *
 * @param assignment the assignment's number
 * @param cause why; null, as the next three, when the standing body moved the deadline of
 * its own accord
 * @param from the deadline that was in force then
 * @param proposedBy who proposed it, by name; both names when in another's place
 * @param outcome null while it waits
 * @param granted the new deadline; null when there is none
 */
record Extension(long id, String assignment, String cause, String responsibility, String solution, String roadMap,
		@JsonFormat(pattern = "yyyy-MM-dd") LocalDate from, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate proposed,
		OffsetDateTime proposedAt, String proposedBy, String proposedByName, String proposedForName, Outcome outcome,
		@JsonFormat(pattern = "yyyy-MM-dd") LocalDate granted, String reason, OffsetDateTime decidedAt,
		String decidedBy, String decidedByName) {

	Extension {
		proposedAt = VietnamTime.in(proposedAt);
		decidedAt = VietnamTime.in(decidedAt);
	}

	/** How it came out. */
	enum Outcome {

		ACCEPTED, CHANGED, REFUSED,
		/** The assignment was closed before anybody decided. */
		LAPSED

	}

	boolean isPending() {
		return this.outcome == null;
	}

}
