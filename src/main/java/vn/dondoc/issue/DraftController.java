package vn.dondoc.issue;

import java.util.List;
import java.util.Locale;

import vn.dondoc.web.FieldProblem;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The form's draft: kept as it is typed, issued by starting the process. */
@RestController
@RequestMapping("/api/directives/draft")
class DraftController {

	private final Issuing issuing;

	private final MessageSource messages;

	DraftController(Issuing issuing, MessageSource messages) {
		this.issuing = issuing;
		this.messages = messages;
	}

	@GetMapping
	DirectiveDraft draft(Viewer viewer) {
		return this.issuing.draftOf(viewer.username());
	}

	@PutMapping
	Answer save(@RequestBody DirectiveDraft draft, Viewer viewer, Locale locale) {
		Issuing.Preview preview = this.issuing.save(draft, viewer.username());
		List<FieldProblem> errors = preview.reading()
			.wrong()
			.getFieldErrors()
			.stream()
			.map((error) -> new FieldProblem(error.getField(), this.messages.getMessage(error, locale)))
			.toList();
		return new Answer(preview.reading().agencies(), errors, preview.equal());
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void discard(Viewer viewer) {
		this.issuing.discard(viewer.username());
	}

	/**
	 * What would become of a draft.
	 *
	 * @param agencies how many agencies would get the directive
	 * @param errors what keeps it from being issued
	 * @param equal number of an equal directive that must be confirmed; null for none
	 */
	record Answer(int agencies, List<FieldProblem> errors, String equal) {
	}

}
