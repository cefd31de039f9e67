package vn.dondoc.policy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table for programs. */
@RestController
class PolicyController {

	private final Tables tables;

	private final Versions versions;

	private final Changes changes;

	private final DmnReader reader;

	private final TableCheck check;

	private final MessageSource messages;

	PolicyController(Tables tables, Versions versions, Changes changes, DmnReader reader, TableCheck check,
			MessageSource messages) {
		this.tables = tables;
		this.versions = versions;
		this.changes = changes;
		this.reader = reader;
		this.check = check;
		this.messages = messages;
	}

	/** The table in force; its version is also the ETag. */
	@GetMapping("/api/policy")
	ResponseEntity<PolicyView> read(Viewer viewer, Locale locale) {
		Changes.requireSight(viewer);
		return view(locale);
	}

	/** The same as DMN, or an earlier version. */
	@GetMapping("/api/policy.dmn")
	ResponseEntity<byte[]> download(@RequestParam(required = false) Integer version, Viewer viewer) {
		Changes.requireSight(viewer);
		int wanted = (version != null) ? version : newest();
		return ResponseEntity.ok()
			.eTag(tag(wanted))
			.contentType(MediaType.APPLICATION_XML)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(Policy.DECISION + "-" + wanted + ".dmn")
						.build()
						.toString())
			.body(this.tables.content(wanted));
	}

	/**
	 * Saves a new version. 412 when the one named by If-Match is not the newest any more,
	 * 422 with the reasons when the table makes no sense.
	 */
	@PutMapping(path = "/api/policy", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<PolicyView> save(@RequestBody NewPolicy wish,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen, Viewer viewer,
			HttpServletRequest request, Locale locale) {
		Changes.requireHand(viewer);
		return save(wish.numbered(), wish.reason(), seen, viewer, request, locale);
	}

	/** The same with a DMN file, such as Camunda Modeler makes it. */
	@PutMapping(path = { "/api/policy", "/api/policy.dmn" }, consumes = { MediaType.APPLICATION_XML_VALUE,
			MediaType.TEXT_XML_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE })
	ResponseEntity<PolicyView> upload(@RequestBody byte[] file, @RequestParam(defaultValue = "") String reason,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen, Viewer viewer,
			HttpServletRequest request, Locale locale) {
		Changes.requireHand(viewer);
		return save(this.reader.read(file), reason, seen, viewer, request, locale);
	}

	private ResponseEntity<PolicyView> save(List<Row> rows, String reason, String seen, Viewer viewer,
			HttpServletRequest request, Locale locale) {
		this.changes.save(new Change(rows, number(seen), Saved.Origin.API, null, reason), viewer, request);
		return view(locale);
	}

	private ResponseEntity<PolicyView> view(Locale locale) {
		Saved saved = this.versions.list().get(0);
		List<Row> rows = this.tables.newest().rows();
		List<String> warnings = this.check.warnings(rows)
			.stream()
			.map((warning) -> this.messages.getMessage(warning.named(), locale))
			.toList();
		return ResponseEntity.ok()
			.eTag(tag(saved.version()))
			.body(new PolicyView(saved.version(), saved.at(), saved.by(), saved.reason(), rows, warnings));
	}

	private int newest() {
		return this.tables.newestDefinition().getVersion();
	}

	private static String tag(int version) {
		return "\"" + version + "\"";
	}

	private static int number(String seen) {
		if (seen == null || !seen.matches("\"?\\d{1,9}\"?")) {
			throw new NoVersionNamed();
		}
		return Integer.parseInt(seen.replace("\"", ""));
	}

	/** The table in force. */
	record PolicyView(int version, OffsetDateTime savedAt, String savedBy, String reason, List<Row> rows,
			List<String> warnings) {
	}

	/** A table to be. */
	record NewPolicy(List<Row> rows, String reason) {

		/** Numbers are places, whatever was sent. */
		List<Row> numbered() {
			List<Row> numbered = new ArrayList<>();
			if (this.rows != null) {
				this.rows.forEach((row) -> numbered
					.add((row != null) ? row.numbered(numbered.size() + 1) : Row.empty(numbered.size() + 1)));
			}
			return numbered;
		}

	}

}
