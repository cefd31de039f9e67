package vn.dondoc.issue;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.dondoc.directive.Priority;

/**
 * A directive as a person enters it: all of the "6 rõ", and where it comes from. Anything
 * may be missing until it is issued.
 *
 * @param leads codes of the lead agencies and collective names, in their order
 * @param title the task
 * @param deadline in the words of documents
 * @param responsibility who answers for the work
 * @param product what is to be handed over
 * @param authority who decides on the result
 * @param documents the documents that give the task
 * @param coordinating codes of the coordinating agencies, in their order
 * @param section heading of its group; null for none
 * @param note anything else; null for none
 * @param repeats number of the last directive that equals this one, when the person wants
 * another one nevertheless
 * @param priority how urgent it is; normal where nothing is said
 */
public record DirectiveDraft(@NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 100) String> leads,
		@NotBlank @Size(max = 4000) String title, @NotBlank @Size(max = 200) String deadline,
		@NotBlank @Size(max = 500) String responsibility, @NotBlank @Size(max = 2000) String product,
		@NotBlank @Size(max = 500) String authority, @NotEmpty @Size(max = 20) @Valid List<@NotNull Citation> documents,
		@Size(max = 500) List<@NotBlank @Size(max = 100) String> coordinating, @Size(max = 500) String section,
		@Size(max = 4000) String note, @Size(max = 50) String repeats, Priority priority) {

	public DirectiveDraft {
		leads = (leads != null) ? leads : List.of();
		documents = (documents != null) ? documents : List.of();
		coordinating = (coordinating != null) ? coordinating : List.of();
		priority = (priority != null) ? priority : Priority.NORMAL;
	}

	static DirectiveDraft empty() {
		return new DirectiveDraft(null, null, null, null, null, null, null, null, null, null, null, null);
	}

	/**
	 * A document as cited.
	 *
	 * @param symbol number and symbol, with or without the kind before it
	 * @param date its day, as people type it (9/5/2025) or programs send it (2025-05-09)
	 */
	public record Citation(@NotBlank @Size(max = 300) String symbol, @NotBlank @Size(max = 50) String date) {
	}

}
