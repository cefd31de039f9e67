package vn.dondoc.office;

import vn.dondoc.web.Viewer;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Templates as files: the Word itself, and filled with a sample as PDF. */
@RestController
class TemplateFiles {

	private static final MediaType WORD = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final Templates templates;

	private final TemplateCheck check;

	TemplateFiles(Templates templates, TemplateCheck check) {
		this.templates = templates;
		this.check = check;
	}

	@GetMapping("/templates/{name}/{version:\\d{1,9}}.docx")
	ResponseEntity<byte[]> word(@PathVariable String name, @PathVariable int version, Viewer viewer) {
		TemplatePages.requireHand(viewer);
		return file(WORD, ContentDisposition.attachment(), name + "-" + version + ".docx",
				this.templates.content(name, version));
	}

	@GetMapping("/templates/{name}/{version:\\d{1,9}}.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String name, @PathVariable int version, Viewer viewer) {
		TemplatePages.requireHand(viewer);
		return file(MediaType.APPLICATION_PDF, ContentDisposition.inline(), name + "-" + version + ".pdf",
				this.check.preview(name, this.templates.content(name, version)));
	}

	private static ResponseEntity<byte[]> file(MediaType type, ContentDisposition.Builder how, String name,
			byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, how.filename(name).build().toString())
			.body(content);
	}

}
