package vn.dondoc.annex;

import java.io.IOException;
import java.time.LocalDate;

import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class AnnexController {

	private final AnnexIntake intake;

	AnnexController(AnnexIntake intake) {
		this.intake = intake;
	}

	/**
	 * Reads an annex and, unless it is a preview, issues it. 201 when something was
	 * issued, 200 when nothing was new, 422 when a row has an error and
	 * {@code skipErrors} is not set: then nothing is issued.
	 */
	@PostMapping(path = "/api/annexes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<AnnexReading> take(@RequestParam MultipartFile file,
			@RequestParam(defaultValue = "false") boolean preview,
			@RequestParam(defaultValue = "false") boolean skipErrors,
			@RequestParam(required = false) String documentSymbol,
			@RequestParam(required = false) LocalDate documentDate, @RequestParam(required = false) String deadline,
			Viewer viewer) throws IOException {
		viewer.require(Roles.STANDING_BODY, Roles.ADMINISTRATOR);
		AnnexFile annex = new AnnexFile(file.getOriginalFilename(), file.getBytes(),
				new Defaults(documentSymbol, documentDate, deadline));
		if (preview) {
			return ResponseEntity.ok(this.intake.preview(annex, Corrections.none()));
		}
		AnnexReading reading = this.intake.issue(annex, Corrections.none(), skipErrors, viewer.username());
		return ResponseEntity.status(status(reading, skipErrors)).body(reading);
	}

	private static HttpStatus status(AnnexReading reading, boolean skipErrors) {
		if (reading.totals().errors() > 0 && !skipErrors) {
			return HttpStatus.UNPROCESSABLE_ENTITY;
		}
		return (reading.totals().directives() > reading.totals().unchanged()) ? HttpStatus.CREATED : HttpStatus.OK;
	}

}
