package vn.dondoc.assignment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;

/**
 * A supervisor's decision on a report.
 *
 * @param accepted whether the result is accepted
 * @param reason why it is given back; required then
 */
public record VerificationDraft(@NotNull(message = "{entry.decision-missing}") Boolean accepted,
		@Size(max = 4_000, groups = {
				Default.class, Unfinished.class }) String reason){

	/** Named so that what is missing is told of the field {@code reason}. */
	@AssertTrue(message = "{verification.reason-missing}")
	boolean isReason() {
		return !Boolean.FALSE.equals(this.accepted) || (this.reason != null && !this.reason.isBlank());
	}

}
