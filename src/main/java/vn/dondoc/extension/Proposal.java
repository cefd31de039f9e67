package vn.dondoc.extension;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.dondoc.assignment.TypedDay;

/**
 * Why an agency asks for a later deadline, and for which.
 *
 * @param cause what kept it from finishing
 * @param responsibility whose it is
 * @param solution what is done about it
 * @param roadMap step by step until when
 * @param newDate the day, as typed
 */
public record Proposal(@NotBlank(message = "{extension.cause-missing}") @Size(max = 4_000) String cause,
		@NotBlank(message = "{extension.responsibility-missing}") @Size(max = 4_000) String responsibility,
		@NotBlank(message = "{extension.solution-missing}") @Size(max = 4_000) String solution,
		@NotBlank(message = "{extension.road-map-missing}") @Size(max = 4_000) String roadMap,
		@NotBlank(message = "{extension.date-missing}") @TypedDay @Size(max = 200) String newDate) {

	static final Proposal EMPTY = new Proposal(null, null, null, null, null);

	LocalDate day() {
		return TypedDay.Reader.read(this.newDate).orElseThrow();
	}

}
