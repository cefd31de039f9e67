package vn.dondoc.lifecycle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import vn.dondoc.assignment.AssignDraft;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.ReportDraft;
import vn.dondoc.assignment.Unfinished;
import vn.dondoc.assignment.VerificationDraft;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The steps of an assignment: what Tasklist's forms ask and save, and the same for
 * programs.
 */
@RestController
class TaskController {

	private final AssignmentLifecycle lifecycle;

	private final Tasks tasks;

	private final Drafts drafts;

	TaskController(AssignmentLifecycle lifecycle, Tasks tasks, Drafts drafts) {
		this.lifecycle = lifecycle;
		this.tasks = tasks;
		this.drafts = drafts;
	}

	@GetMapping("/api/tasks/{id}")
	TaskView task(@PathVariable String id, Viewer viewer) {
		return this.tasks.view(id, viewer);
	}

	@PutMapping("/api/assignments/{number}/drafts/assign")
	ResponseEntity<SavedDraft> saveAssign(@PathVariable String number,
			@Validated(Unfinished.class) @RequestBody AssignDraft draft, Viewer viewer, HttpServletRequest request) {
		return save(number, Drafts.Step.ASSIGN, draft, viewer, request);
	}

	@PutMapping(path = "/api/assignments/{number}/drafts/assign", params = "finished")
	ResponseEntity<SavedDraft> finishAssign(@PathVariable String number, @Valid @RequestBody AssignDraft draft,
			Viewer viewer, HttpServletRequest request) {
		return finish(number, Drafts.Step.ASSIGN, draft, viewer, request);
	}

	@PutMapping("/api/assignments/{number}/drafts/report")
	ResponseEntity<SavedDraft> saveReport(@PathVariable String number,
			@Validated(Unfinished.class) @RequestBody ReportDraft draft, Viewer viewer, HttpServletRequest request) {
		return save(number, Drafts.Step.REPORT, draft, viewer, request);
	}

	@PutMapping(path = "/api/assignments/{number}/drafts/report", params = "finished")
	ResponseEntity<SavedDraft> finishReport(@PathVariable String number, @Valid @RequestBody ReportDraft draft,
			Viewer viewer, HttpServletRequest request) {
		return finish(number, Drafts.Step.REPORT, draft, viewer, request);
	}

	@PutMapping("/api/assignments/{number}/drafts/verify")
	ResponseEntity<SavedDraft> saveVerify(@PathVariable String number,
			@Validated(Unfinished.class) @RequestBody VerificationDraft draft, Viewer viewer,
			HttpServletRequest request) {
		return save(number, Drafts.Step.VERIFY, draft, viewer, request);
	}

	@PutMapping(path = "/api/assignments/{number}/drafts/verify", params = "finished")
	ResponseEntity<SavedDraft> finishVerify(@PathVariable String number, @Valid @RequestBody VerificationDraft draft,
			Viewer viewer, HttpServletRequest request) {
		return finish(number, Drafts.Step.VERIFY, draft, viewer, request);
	}

	@PostMapping("/api/assignments/{number}/assign")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void assign(@PathVariable String number, @Valid @RequestBody AssignDraft entered, Viewer viewer) {
		take(number, Drafts.Step.ASSIGN, entered, viewer);
	}

	@PostMapping("/api/assignments/{number}/report")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void report(@PathVariable String number, @Valid @RequestBody ReportDraft entered, Viewer viewer) {
		take(number, Drafts.Step.REPORT, entered, viewer);
	}

	@PostMapping("/api/assignments/{number}/verify")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void verify(@PathVariable String number, @Valid @RequestBody VerificationDraft entered, Viewer viewer) {
		take(number, Drafts.Step.VERIFY, entered, viewer);
	}

	/**
	 * Where letters lead: the task in Tasklist, or the directive when none is waiting.
	 */
	@GetMapping("/assignments/{number}/task")
	RedirectView open(@PathVariable String number, Viewer viewer) {
		return new RedirectView(this.tasks.pageOf(number, viewer));
	}

	private ResponseEntity<SavedDraft> save(String number, Drafts.Step step, Object draft, Viewer viewer,
			HttpServletRequest request) {
		this.tasks.requireVisible(number, viewer);
		this.tasks.requireRight(number, step, viewer);
		Drafts.Saved saved = this.drafts.save(number, step, viewer.username(), draft, DraftCondition.of(request));
		return SavedDraft.answer(saved.at(), saved.version());
	}

	/**
	 * Saves what is about to be handed in, and refuses what handing in would refuse: a
	 * form says it beside the field.
	 */
	private ResponseEntity<SavedDraft> finish(String number, Drafts.Step step, Object draft, Viewer viewer,
			HttpServletRequest request) {
		ResponseEntity<SavedDraft> saved = save(number, step, draft, viewer, request);
		this.tasks.requireFitting(number, draft);
		return saved;
	}

	private void take(String number, Drafts.Step step, Object entered, Viewer viewer) {
		this.tasks.requireVisible(number, viewer);
		this.lifecycle.take(number, step, entered, viewer.username());
	}

}
