package vn.dondoc.annex.upload;

import java.util.UUID;

import vn.dondoc.annex.AnnexFile;
import vn.dondoc.annex.AnnexIntake;
import vn.dondoc.annex.Corrections;
import vn.dondoc.annex.Defaults;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Changes what was given with an uploaded file for rows that lack it. */
@Service
class UploadDefaults {

	private final Uploads uploads;

	private final AnnexIntake intake;

	UploadDefaults(Uploads uploads, AnnexIntake intake) {
		this.uploads = uploads;
		this.intake = intake;
	}

	/**
	 * Not after rows were issued: they would become other directives.
	 * @throws vn.dondoc.annex.AnnexRefused when the deadline cannot be read
	 */
	@Transactional
	public void change(UUID id, Defaults defaults) {
		Upload upload = this.uploads.lock(id);
		if (upload.issued()) {
			throw new ResponseStatusException(HttpStatus.CONFLICT);
		}
		AnnexFile file = this.uploads.file(upload);
		this.intake.preview(new AnnexFile(file.name(), file.content(), defaults), Corrections.none());
		this.uploads.setDefaults(id, defaults);
	}

}
