package vn.dondoc.annex.upload;

import java.util.UUID;

import vn.dondoc.annex.AnnexIntake;
import vn.dondoc.annex.AnnexReading;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues what an uploaded file says. */
@Service
class UploadIssue {

	private final Uploads uploads;

	private final UploadCorrections corrections;

	private final IssuedRows rows;

	private final AnnexIntake intake;

	UploadIssue(Uploads uploads, UploadCorrections corrections, IssuedRows rows, AnnexIntake intake) {
		this.uploads = uploads;
		this.corrections = corrections;
		this.rows = rows;
		this.intake = intake;
	}

	/**
	 * Issues the rows without errors, and marks the file in the same transaction. Of two
	 * who press the button at once, the second waits and finds everything issued.
	 * @param skipErrors whether to do so while other rows have errors; otherwise nothing
	 * is issued then
	 * @return whether it was issued
	 */
	@Transactional
	public boolean issue(UUID id, boolean skipErrors, String by) {
		Upload upload = this.uploads.lock(id);
		AnnexReading reading = this.intake.issue(this.uploads.file(upload),
				UploadCorrections.asRead(this.corrections.of(id)), skipErrors, by);
		boolean refused = reading.totals().errors() > 0 && !skipErrors;
		boolean anything = reading.totals().directives() > 0;
		if (!refused && anything) {
			this.rows.keep(id, reading.rows());
			this.uploads.markIssued(id);
		}
		return !refused && anything;
	}

}
