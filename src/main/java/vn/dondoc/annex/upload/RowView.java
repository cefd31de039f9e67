package vn.dondoc.annex.upload;

import java.util.List;
import java.util.Map;

import vn.dondoc.annex.AnnexRow;
import vn.dondoc.annex.upload.UploadCorrections.Correction;
import vn.dondoc.organisation.AgencyDirectory;

/**
 * A row as the page shows it.
 *
 * @param corrected what people put in the place of printed texts, by field
 * @param problems what is doubtful; nothing any more once it is issued
 * @param number number of the directive that stands for it; null when there is none
 * @param issued whether it was issued from this file
 */
record RowView(AnnexRow row, List<NameView> leads, List<NameView> coordinating, List<NameView> outstanding,
		Map<String, Correction> corrected, List<ProblemView> problems, String number, boolean issued) {

	static RowView of(AnnexRow row, Map<String, Correction> corrected, String issuedAs, AgencyDirectory directory) {
		Choices choices = new Choices(row, directory);
		boolean issued = issuedAs != null;
		return new RowView(row, NameView.of(row.leads(), directory), NameView.of(row.coordinating(), directory),
				NameView.ofOutstanding(row.outstanding(), directory), corrected,
				issued ? List.of() : row.problems().stream().map(choices::of).toList(),
				issued ? issuedAs : row.directive(), issued);
	}

	public boolean hasErrors() {
		return this.problems.stream().anyMatch(ProblemView::error);
	}

	/** Whether issuing the file would make a directive of it. */
	public boolean isNew() {
		return this.number == null && !hasErrors();
	}

	/** Whether a field has an error because nothing stands in it. */
	public boolean lacks(String field) {
		return this.problems.stream()
			.anyMatch((problem) -> problem.error() && problem.problem().field().equals(field)
					&& problem.problem().code().endsWith("_MISSING"));
	}

}
