package vn.dondoc.extension;

import java.time.LocalDate;

import vn.dondoc.assignment.WrongEntry;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.calendar.VietnamTime;

/**
 * The days to which a deadline may be moved.
 *
 * @param number the assignment's number
 * @param deadline in force; null when there is none
 * @param first the deadline first given; null when that was none
 * @param granted how often it has been moved
 * @param limits how often and how far it may be
 */
record Room(String number, LocalDate deadline, LocalDate first, int granted, Limits limits, LocalDate today) {

	/** The first of these days: after the deadline in force, and not past. */
	LocalDate from() {
		LocalDate later = this.deadline.plusDays(1);
		return later.isBefore(this.today) ? this.today : later;
	}

	/** The last of these days. */
	LocalDate to() {
		return ((this.first != null) ? this.first : this.deadline).plus(this.limits.farthest());
	}

	/**
	 * Refuses what cannot be moved at all.
	 * @throws WrongStep when there is no deadline, it has been moved too often, or no day
	 * is left
	 */
	void requireAny() {
		if (this.deadline == null) {
			throw new WrongStep("extension.no-deadline", this.number);
		}
		if (this.granted >= this.limits.most()) {
			throw new WrongStep("extension.too-often", this.number, this.granted);
		}
		if (from().isAfter(to())) {
			throw new WrongStep("extension.exhausted", this.number, VietnamTime.format(to()),
					VietnamTime.format((this.first != null) ? this.first : this.deadline));
		}
	}

	/**
	 * Refuses a day that is none of these.
	 * @param field where it was entered
	 * @throws WrongEntry when it is too early or too late
	 */
	void require(LocalDate day, String field) {
		requireAny();
		if (!day.isAfter(this.deadline)) {
			throw new WrongEntry(field, "extension.not-later", VietnamTime.format(this.deadline));
		}
		if (day.isBefore(this.today)) {
			throw new WrongEntry(field, "extension.past", VietnamTime.format(this.today));
		}
		if (day.isAfter(to())) {
			throw new WrongEntry(field, "extension.too-far", VietnamTime.format(to()),
					VietnamTime.format((this.first != null) ? this.first : this.deadline));
		}
	}

}
