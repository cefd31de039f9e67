package vn.dondoc.assignment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A supervisor's decision on a report.
 *
 * @param accepted whether the result is accepted
 * @param reason why it is given back; required then
 */
public record VerificationDraft(@NotNull Boolean accepted, @Size(max = 4_000) String reason) {

	@AssertTrue(message = "{verification.reason-missing}")
	boolean isReasonGiven() {
		return Boolean.TRUE.equals(this.accepted) || (this.reason != null && !this.reason.isBlank());
	}

}
