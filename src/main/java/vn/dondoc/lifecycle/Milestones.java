package vn.dondoc.lifecycle;

import java.time.LocalDate;
import java.util.Date;

import vn.dondoc.calendar.VietnamTime;

/** The engine's dates for days of the calendar. */
final class Milestones {

	/**
	 * For an assignment without a deadline: its watch sleeps for ever, or until it is
	 * given one.
	 */
	static final Date NEVER = at(LocalDate.of(9999, 1, 1));

	private Milestones() {
	}

	/** When overdue begins: midnight after the deadline. */
	static Date first(LocalDate deadline) {
		return (deadline != null) ? at(deadline.plusDays(1)) : NEVER;
	}

	/** Last second of the last day on time; null without a deadline. */
	static Date dueDate(LocalDate deadline) {
		return (deadline != null)
				? Date.from(deadline.plusDays(1).atStartOfDay(VietnamTime.ZONE).minusSeconds(1).toInstant()) : null;
	}

	/** Midnight at which a day begins in Vietnam. */
	static Date at(LocalDate day) {
		return Date.from(day.atStartOfDay(VietnamTime.ZONE).toInstant());
	}

}
