package vn.dondoc.assignment;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;

/**
 * What an officer reports.
 *
 * @param result what was done
 * @param progress how far it is, in the officer's words; may be null
 * @param documents documents that show it; may be null
 */
public record ReportDraft(@NotBlank(message = "{entry.result-missing}") @Size(max = 20_000, groups = {
		Default.class, Unfinished.class }) String result,
		@Size(max = 2_000, groups = { Default.class, Unfinished.class }) String progress,
		@Size(max = 50, groups = { Default.class, Unfinished.class }) List<@NotNull(
				groups = { Default.class, Unfinished.class }) @Valid CitedDocument> documents){

	List<CitedDocument> cited() {
		return (this.documents != null) ? this.documents : List.of();
	}

}
