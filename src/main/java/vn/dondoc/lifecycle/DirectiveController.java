package vn.dondoc.lifecycle;

import java.net.URI;

import vn.dondoc.directive.Directives;
import vn.dondoc.issue.DirectiveDraft;
import vn.dondoc.web.Viewer;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Issues one directive, for programs. */
@RestController
class DirectiveController {

	private final IssueByHand issue;

	DirectiveController(IssueByHand issue) {
		this.issue = issue;
	}

	/**
	 * 201 with the number and where the directive is. 422 names the fields that are
	 * wrong. 409 when the register holds an equal directive: its number, sent again as
	 * {@code repeats}, confirms that another one is wanted.
	 */
	@PostMapping("/api/directives")
	ResponseEntity<IssuedDirective> issue(@RequestBody DirectiveDraft entered, Viewer viewer) {
		Directives.Issued issued = this.issue.issue(entered, viewer.username());
		return ResponseEntity.created(URI.create("/api/directives/" + issued.number()))
			.body(new IssuedDirective(issued.number()));
	}

	record IssuedDirective(String number) {
	}

}
