package vn.dondoc.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.office.DocumentPrinter;
import vn.dondoc.web.Viewer;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Printed annexes and covering letters as files. */
@RestController
class PrintController {

	private final Printing printing;

	private final CoveringLetters letters;

	private final DocumentPrinter printer;

	PrintController(Printing printing, CoveringLetters letters, DocumentPrinter printer) {
		this.printing = printing;
		this.letters = letters;
		this.printer = printer;
	}

	/** An annex; {@code format} wins over the header Accept. */
	@GetMapping("/api/print/{kind}")
	ResponseEntity<byte[]> annex(@PathVariable String kind, @ParameterObject Selection asked,
			@RequestParam(required = false) String format,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept, Viewer viewer)
			throws HttpMediaTypeNotAcceptableException {
		Printing.requireSight(viewer);
		Format wanted = Format.of(format, accepted(accept));
		Selection selection = this.printing.complete(asked, viewer);
		byte[] file = wanted.print(this.printing.annex(kind, selection, viewer), this.printer);
		String name = this.printing.title(kind, selection) + " "
				+ VietnamTime.format(selection.asOf()).replace('/', '-') + "." + wanted.ending();
		return ResponseEntity.ok()
			.contentType(wanted.type())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
			.header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(name))
			.body(file);
	}

	/**
	 * A letter to each agency with overdue tasks, as a ZIP; sent while it is being made.
	 * Who asks on the page is told there when there is none.
	 * @throws NoLetters when no agency has overdue tasks
	 */
	@GetMapping("/api/print/covering-letters")
	void letters(@ParameterObject Selection asked, @RequestParam(defaultValue = "docx") String format,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept, Viewer viewer,
			HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		CoveringLetters.requireHand(viewer);
		Format wanted = Format.of(format, List.of());
		Selection selection = this.printing.complete(asked, viewer);
		List<CoveringLetters.Letter> all = this.letters.of(selection, viewer);
		if (all.isEmpty() && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
			response.sendRedirect(request.getContextPath() + "/print?noLetters=true&asOf=" + selection.asOf()
					+ "&dueBy=" + selection.dueBy());
			return;
		}
		if (all.isEmpty()) {
			throw new NoLetters(selection.asOf());
		}
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				Attachment.header(this.letters.fileName(selection) + ".zip"));
		LetterZip.write(all, wanted, this.printer, response.getOutputStream());
	}

	private static List<MediaType> accepted(String accept) {
		List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(accept));
		MimeTypeUtils.sortBySpecificity(types);
		return types;
	}

}
