package vn.dondoc.assignment;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.dondoc.directive.SourceDocument;

/**
 * What an officer reports.
 *
 * @param result what was done
 * @param progress how far it is, in the officer's words; may be null
 * @param documents documents that show it, as cited ("Công văn số 12/BCT-KH ngày
 * 01/7/2025"), several joined by semicolons; may be null
 */
public record ReportDraft(@NotBlank @Size(max = 20_000) String result, @Size(max = 2_000) String progress,
		@Size(max = 4_000) String documents) {

	List<SourceDocument> parsedDocuments() {
		return SourceDocument.parse(this.documents);
	}

}
