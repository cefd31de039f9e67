package vn.dondoc.organisation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import vn.dondoc.calendar.VietnamTime;

/**
 * A substitution to be recorded.
 *
 * @param absent user name of who is away; null for who records it
 * @param from first day
 * @param to last day
 */
record NewSubstitution(String absent, @NotBlank String substitute, @NotNull LocalDate from, @NotNull LocalDate to) {

	NewSubstitution by(String username) {
		return (this.absent != null && !this.absent.isBlank()) ? this
				: new NewSubstitution(username, this.substitute, this.from, this.to);
	}

	/** Refuses days in the wrong order, gone by, or further away than a year. */
	void check(LocalDate today) {
		if (this.absent.equals(this.substitute)) {
			throw Refusal.wrong("substitution.oneself");
		}
		if (this.to.isBefore(this.from)) {
			throw Refusal.wrong("substitution.order");
		}
		if (this.from.isBefore(today)) {
			throw Refusal.wrong("substitution.past", VietnamTime.format(today));
		}
		if (this.from.isAfter(today.plusYears(1))) {
			throw Refusal.wrong("substitution.far", VietnamTime.format(today.plusYears(1)));
		}
		if (!this.to.isBefore(this.from.plusYears(1))) {
			throw Refusal.wrong("substitution.long", VietnamTime.format(this.from.plusYears(1).minusDays(1)));
		}
	}

}
