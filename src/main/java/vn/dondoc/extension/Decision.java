package vn.dondoc.extension;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import vn.dondoc.assignment.TypedDay;
import vn.dondoc.assignment.Unfinished;

/**
 * What the standing body decides on a proposal.
 *
 * @param newDate the other day, as typed; required for {@link Choice#CHANGED}
 * @param reason required for {@link Choice#REFUSED}
 */
public record Decision(@NotNull(message = "{extension.decision-missing}") Choice decision,
		@TypedDay @Size(max = 200, groups = {
				Default.class, Unfinished.class }) String newDate,
		@Size(max = 4_000, groups = { Default.class, Unfinished.class }) String reason){

	/** Another day counts only where another day is chosen. */
	public Decision {
		newDate = (decision == null || decision == Choice.CHANGED) ? newDate : null;
	}

	/** What can be decided. */
	public enum Choice {

		/** the day that was proposed */
		ACCEPTED,
		/** another day */
		CHANGED,
		/** the deadline stays */
		REFUSED

	}

	/** Named so that what is missing is told of the field {@code newDate}. */
	@AssertTrue(message = "{extension.date-missing}")
	boolean isNewDate() {
		return this.decision != Choice.CHANGED || !blank(this.newDate);
	}

	/** Named so that what is missing is told of the field {@code reason}. */
	@AssertTrue(message = "{extension.reason-missing}")
	boolean isReason() {
		return this.decision != Choice.REFUSED || !blank(this.reason);
	}

	/** The day that is granted; null for none. */
	LocalDate day(LocalDate proposed) {
		return switch (this.decision) {
			case ACCEPTED -> proposed;
			case CHANGED -> TypedDay.Reader.read(this.newDate).orElseThrow();
			case REFUSED -> null;
		};
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
