package vn.dondoc.extension;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import vn.dondoc.assignment.AssignmentNumbers;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.Unfinished;
import vn.dondoc.lifecycle.DraftCondition;
import vn.dondoc.lifecycle.SavedDraft;
import vn.dondoc.web.Viewer;

import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What {@code forms/decide-extension.html} asks for and saves. */
@RestController
class DecisionFormController {

	private final DecisionForms forms;

	private final AssignmentNumbers numbers;

	DecisionFormController(DecisionForms forms, AssignmentNumbers numbers) {
		this.forms = forms;
		this.numbers = numbers;
	}

	@GetMapping("/api/extensions/tasks/{id}")
	DecisionForm form(@PathVariable String id, Viewer viewer) {
		return this.forms.of(id, viewer);
	}

	@PutMapping("/api/assignments/{number}/drafts/decide")
	ResponseEntity<SavedDraft> save(@PathVariable String number,
			@Validated(Unfinished.class) @RequestBody Decision draft, Viewer viewer, HttpServletRequest request) {
		this.numbers.requireVisible(number, viewer);
		Drafts.Saved saved = this.forms.save(number, draft, DraftCondition.of(request), viewer);
		return SavedDraft.answer(saved.at(), saved.version());
	}

	/** Saves what is about to be handed in, and refuses what handing in would refuse. */
	@PutMapping(path = "/api/assignments/{number}/drafts/decide", params = "finished")
	ResponseEntity<SavedDraft> finish(@PathVariable String number, @Valid @RequestBody Decision draft, Viewer viewer,
			HttpServletRequest request) {
		ResponseEntity<SavedDraft> saved = save(number, draft, viewer, request);
		this.forms.requireFitting(number, draft);
		return saved;
	}

}
