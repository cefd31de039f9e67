package vn.dondoc.extension;

import java.net.URI;
import java.util.List;

import jakarta.validation.Valid;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentNumbers;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines and their extensions, for programs. */
@RestController
@RequestMapping("/api")
class ExtensionController {

	private final Extensions extensions;

	private final ExtensionTable table;

	private final Subjects subjects;

	private final AssignmentNumbers numbers;

	ExtensionController(Extensions extensions, ExtensionTable table, Subjects subjects, AssignmentNumbers numbers) {
		this.extensions = extensions;
		this.table = table;
		this.subjects = subjects;
		this.numbers = numbers;
	}

	/** From the deadline first given to the one in force. */
	@GetMapping("/assignments/{number}/deadlines")
	List<Subject.Given> deadlines(@PathVariable String number, Viewer viewer) {
		this.numbers.requireVisible(number, viewer);
		return this.subjects.deadlines(number);
	}

	/** Proposals and decisions, the latest first. */
	@GetMapping("/assignments/{number}/extensions")
	List<Extension> extensions(@PathVariable String number, Viewer viewer) {
		this.numbers.requireVisible(number, viewer);
		return this.table.of(number);
	}

	/**
	 * 201 with where the proposal is. 400 names the fields that are wrong. 409 when none
	 * can be proposed now.
	 */
	@PostMapping("/assignments/{number}/extensions")
	ResponseEntity<Extension> propose(@PathVariable String number, @Valid @RequestBody Proposal entered,
			Viewer viewer) {
		this.numbers.requireVisible(number, viewer);
		String id = this.extensions.propose(number, entered, viewer.username());
		return ResponseEntity.created(URI.create("/api/extensions/" + id)).body(this.extensions.get(id));
	}

	@GetMapping("/extensions/{id}")
	Extension extension(@PathVariable String id, Viewer viewer) {
		Extension extension = this.extensions.get(id);
		if (!viewer
			.sees(extension.assignment().substring(Assignment.directiveOf(extension.assignment()).length() + 1))) {
			throw new UnknownExtension(id);
		}
		return extension;
	}

	@PostMapping("/extensions/{id}/decision")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void decide(@PathVariable String id, @Valid @RequestBody Decision entered, Viewer viewer) {
		extension(id, viewer);
		this.extensions.decide(id, entered, viewer.username());
	}

}
