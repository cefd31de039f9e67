package vn.dondoc.assignment;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;

/**
 * The officer whom the head of an agency names.
 *
 * @param officer user name
 * @param dueDate the agency's own date for it, as typed; may be null
 * @param note what the head wants the officer to know; may be null
 */
public record AssignDraft(@NotBlank(message = "{entry.officer-missing}") @Size(max = 200, groups = {
		Default.class, Unfinished.class }) String officer,
		@TypedDay @Size(max = 200, groups = { Default.class, Unfinished.class }) String dueDate,
		@Size(max = 2_000, groups = { Default.class, Unfinished.class }) String note){

	public AssignDraft(String officer) {
		this(officer, null, null);
	}

	LocalDate dueDay() {
		return TypedDay.Reader.read(this.dueDate).orElse(null);
	}

}
