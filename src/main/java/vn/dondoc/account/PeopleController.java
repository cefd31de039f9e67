package vn.dondoc.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.PersonSearch;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people, for programs of administrators. */
@RestController
@RequestMapping("/api/people")
class PeopleController {

	private final People people;

	private final PersonSearch search;

	private final PeopleAdministration administration;

	PeopleController(People people, PersonSearch search, PeopleAdministration administration) {
		this.people = people;
		this.search = search;
		this.administration = administration;
	}

	@GetMapping
	Answer list(@RequestParam(defaultValue = "") @Size(max = 100) String q,
			@RequestParam(defaultValue = "") @Size(max = 100) String role,
			@RequestParam(defaultValue = "") @Size(max = 100) String agency,
			@RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		PersonSearch.Found found = this.search.find(q.strip(), role, agency, page);
		return new Answer(found.items().stream().map(PersonView::of).toList(), page, PersonSearch.PAGE, found.total());
	}

	@GetMapping("/{username}")
	PersonView one(@PathVariable String username, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		return this.people.entry(username).map(PersonView::of).orElseThrow(() -> new UnknownUser(username));
	}

	@PutMapping("/{username}")
	ResponseEntity<PersonView> save(@PathVariable String username, @RequestBody PersonEntry entry, Viewer viewer,
			HttpServletRequest request) throws PersonRefused {
		viewer.require(Roles.ADMINISTRATOR);
		boolean isNew = this.administration.save(username, entry, viewer.username(), request);
		return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
			.body(PersonView.of(this.people.entry(username).orElseThrow()));
	}

	@PutMapping("/{username}/password")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reset(@PathVariable String username, @RequestBody NewPassword wish, Viewer viewer, HttpServletRequest request)
			throws PersonRefused {
		viewer.require(Roles.ADMINISTRATOR);
		this.administration.reset(username, wish.password(), viewer.username(), request);
	}

	/** One page of people. */
	record Answer(List<PersonView> items, int page, int size, long total) {
	}

	/** A password to be set. */
	record NewPassword(String password) {

		/** Never in a log. */
		@Override
		public String toString() {
			return "NewPassword[]";
		}

	}

}
