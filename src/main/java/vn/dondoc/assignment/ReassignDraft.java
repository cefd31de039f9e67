package vn.dondoc.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Another officer whom the head of an agency names for work that one has already.
 *
 * @param officer user name
 * @param reason why; stays in the record
 */
public record ReassignDraft(@NotBlank(message = "{entry.officer-missing}") @Size(max = 200) String officer,
		@NotBlank(message = "{entry.reassign-reason-missing}") @Size(max = 2_000) String reason) {

}
