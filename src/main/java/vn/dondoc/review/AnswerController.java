package vn.dondoc.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import vn.dondoc.lifecycle.DraftCondition;
import vn.dondoc.lifecycle.SavedDraft;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The answer of one agency, for its form in Tasklist and for programs. */
@RestController
@RequestMapping("/api/reviews")
class AnswerController {

	private final Answering answering;

	AnswerController(Answering answering) {
		this.answering = answering;
	}

	@GetMapping("/{number}/agencies/{agency}")
	AnswerView answer(@PathVariable String number, @PathVariable String agency, Viewer viewer) {
		return this.answering.view(new AgencyReview(number, agency), viewer);
	}

	@GetMapping("/tasks/{id}")
	AnswerView task(@PathVariable String id, Viewer viewer) {
		return this.answering.viewOfTask(id, viewer).orElseThrow(() -> new UnknownReview(id));
	}

	/** 412 when another draft is there than the one that If-Match names. */
	@PutMapping("/{number}/agencies/{agency}/draft")
	ResponseEntity<SavedDraft> save(@PathVariable String number, @PathVariable String agency,
			@Valid @RequestBody AnswerDraft draft, Viewer viewer, HttpServletRequest request) {
		AnswerDrafts.Saved saved = this.answering.save(new AgencyReview(number, agency), draft,
				DraftCondition.of(request), viewer);
		return SavedDraft.answer(saved.at(), saved.version());
	}

	/** Saves what is about to be handed in; 422 names what would be refused. */
	@PutMapping(path = "/{number}/agencies/{agency}/draft", params = "finished")
	ResponseEntity<SavedDraft> finish(@PathVariable String number, @PathVariable String agency,
			@Valid @RequestBody AnswerDraft draft, Viewer viewer, HttpServletRequest request) {
		ResponseEntity<SavedDraft> saved = save(number, agency, draft, viewer, request);
		this.answering.requireWhole(new AgencyReview(number, agency), draft, viewer);
		return saved;
	}

	/** Hands the answer in. */
	@PostMapping("/{number}/agencies/{agency}/answer")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void handIn(@PathVariable String number, @PathVariable String agency, @Valid @RequestBody AnswerDraft draft,
			Viewer viewer) {
		this.answering.handIn(new AgencyReview(number, agency), draft, viewer);
	}

}
