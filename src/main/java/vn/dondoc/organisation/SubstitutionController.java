package vn.dondoc.organisation;

import java.util.List;

import jakarta.validation.Valid;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/substitutions")
class SubstitutionController {

	private final Substitutions substitutions;

	SubstitutionController(Substitutions substitutions) {
		this.substitutions = substitutions;
	}

	@GetMapping
	List<Substitution> list(Viewer viewer) {
		return this.substitutions.list(viewer);
	}

	@GetMapping("/candidates")
	List<Substitution.Named> candidates(@RequestParam(required = false) String absent, Viewer viewer) {
		return this.substitutions.candidates((absent != null) ? absent : viewer.username(), viewer)
			.stream()
			.map((person) -> new Substitution.Named(person.username(), person.fullName()))
			.toList();
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Substitution record(@Valid @RequestBody NewSubstitution entered, Viewer viewer) {
		return this.substitutions.record(entered, viewer);
	}

	@PostMapping("/{id}/end")
	Substitution end(@PathVariable long id, Viewer viewer) {
		return this.substitutions.end(id, viewer);
	}

}
