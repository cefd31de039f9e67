package vn.dondoc.annex;

import java.io.IOException;
import java.time.LocalDate;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
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

	private final AnnexReader reader;

	private final AnnexIssue issue;

	private final Agencies agencies;

	AnnexController(AnnexReader reader, AnnexIssue issue, Agencies agencies) {
		this.reader = reader;
		this.issue = issue;
		this.agencies = agencies;
	}

	/**
	 * Reads an annex and, unless it is a preview, issues it. 201 when something was
	 * issued, 200 when nothing was new, 422 when a row has an error and
	 * {@code skipErrors} is not set.
	 */
	@PostMapping(path = "/api/annexes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<AnnexReading> take(@RequestParam MultipartFile file,
			@RequestParam(defaultValue = "false") boolean preview,
			@RequestParam(defaultValue = "false") boolean skipErrors,
			@RequestParam(required = false) String documentSymbol,
			@RequestParam(required = false) LocalDate documentDate, @RequestParam(required = false) String deadline,
			Viewer viewer) throws IOException {
		viewer.require(Roles.STANDING_BODY, Roles.ADMINISTRATOR);
		AgencyDirectory directory = this.agencies.directory();
		AnnexReading reading = this.reader.read(file.getBytes(), file.getOriginalFilename(),
				new Defaults(documentSymbol, documentDate, deadline), Corrections.none(), directory);
		boolean refused = !preview && reading.totals().errors() > 0 && !skipErrors;
		if (preview || refused) {
			return ResponseEntity.status(refused ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK)
				.body(this.issue.preview(reading, directory, preview));
		}
		AnnexReading issued = this.issue.issue(reading, directory, viewer.username());
		boolean anyNew = issued.totals().directives() > issued.totals().unchanged();
		return ResponseEntity.status(anyNew ? HttpStatus.CREATED : HttpStatus.OK).body(issued);
	}

}
