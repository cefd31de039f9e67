package vn.dondoc.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.web.Viewer;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EvidenceController {

	private final EvidenceRights rights;

	private final EvidenceIntake intake;

	private final Evidences evidences;

	private final EvidenceContent content;

	private final Limits limits;

	EvidenceController(EvidenceRights rights, EvidenceIntake intake, Evidences evidences, EvidenceContent content,
			EvidenceProperties properties) {
		this.rights = rights;
		this.intake = intake;
		this.evidences = evidences;
		this.content = content;
		this.limits = new Limits(properties.maxFiles(), properties.maxFileSize().toBytes(),
				properties.maxTotalSize().toBytes(), FileKind.allExtensions());
	}

	/**
	 * Takes one file for the report that is being written. 201 when it is new, 200 when
	 * the same person has sent the same content before.
	 */
	@PostMapping(path = "/api/assignments/{number}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(requestBody = @RequestBody(required = true, content = @Content(
			mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
			schemaProperties = @SchemaProperty(name = "file", schema = @Schema(type = "string", format = "binary")))))
	ResponseEntity<EvidenceItem> send(@PathVariable String number, HttpServletRequest request, Viewer viewer)
			throws IOException {
		// Before a byte of the file is read
		this.rights.requireReporter(this.rights.visible(number, viewer), viewer);
		Evidences.Kept kept = this.intake.take(number, request, viewer.username());
		return ResponseEntity.status(kept.isNew() ? HttpStatus.CREATED : HttpStatus.OK).body(kept.item());
	}

	@GetMapping("/api/assignments/{number}/evidence")
	Waiting waiting(@PathVariable String number, Viewer viewer) {
		Assignment assignment = this.rights.visible(number, viewer);
		boolean reporter = this.rights.mayReport(assignment, viewer);
		return new Waiting(reporter ? this.evidences.waiting(assignment.id()) : List.of(), this.limits);
	}

	@DeleteMapping("/api/evidence/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void takeBack(@PathVariable UUID id, Viewer viewer) {
		Evidences.KeptFile file = this.rights.file(id, viewer);
		if (file.handedIn()) {
			throw new EvidenceHandedIn(file.item().name());
		}
		this.evidences.delete(file, viewer.username());
	}

	@GetMapping("/api/evidence/{id}/content")
	void content(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) throws IOException {
		EvidenceItem file = this.rights.file(id, viewer).item();
		response.setContentType(file.type());
		response.setContentLengthLong(file.size());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
		this.content.write(file, response.getOutputStream());
	}

	/** What has been sent for the report that is being written. */
	record Waiting(List<EvidenceItem> items, Limits limits) {
	}

	/**
	 * What is taken in.
	 *
	 * @param files number of files of one report
	 * @param bytes size of one file
	 * @param totalBytes size of all files of one report
	 * @param extensions endings of the names of files that are taken in
	 */
	record Limits(int files, long bytes, long totalBytes, List<String> extensions) {
	}

}
