package vn.dondoc.annex.upload;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.dondoc.annex.AnnexIntake;
import vn.dondoc.annex.AnnexReading;
import vn.dondoc.annex.upload.UploadCorrections.Correction;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;

import org.springframework.stereotype.Component;

/** Reads an uploaded file with what was corrected in it. */
@Component
class UploadReader {

	private final Uploads uploads;

	private final UploadCorrections corrections;

	private final IssuedRows issuedRows;

	private final AnnexIntake intake;

	private final Agencies agencies;

	UploadReader(Uploads uploads, UploadCorrections corrections, IssuedRows issuedRows, AnnexIntake intake,
			Agencies agencies) {
		this.uploads = uploads;
		this.corrections = corrections;
		this.issuedRows = issuedRows;
		this.intake = intake;
		this.agencies = agencies;
	}

	UploadView view(Upload upload) {
		List<Correction> corrected = this.corrections.of(upload.id());
		AnnexReading reading = read(upload, corrected);
		AgencyDirectory directory = this.agencies.directory();
		Map<Integer, Map<String, Correction>> byRow = corrected.stream()
			.collect(Collectors.groupingBy(Correction::position, Collectors.toMap(Correction::field, (one) -> one)));
		Map<Integer, String> issued = upload.issued() ? this.issuedRows.numbers(upload.id()) : Map.of();
		List<RowView> rows = reading.rows()
			.stream()
			.map((row) -> RowView.of(row, byRow.getOrDefault(row.position(), Map.of()), issued.get(row.position()),
					directory))
			.toList();
		return new UploadView(upload, rows, reading.totals().assignments(), reading.skipped(),
				upload.issued() ? this.issuedRows.progress(upload.id()) : null);
	}

	AnnexReading read(Upload upload, List<Correction> corrected) {
		return this.intake.preview(this.uploads.file(upload), UploadCorrections.asRead(corrected));
	}

}
