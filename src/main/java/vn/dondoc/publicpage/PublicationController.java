package vn.dondoc.publicpage;

import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where programs of the standing body mark what is public. */
@RestController
@RequestMapping("/api/directives/{number}/publication")
class PublicationController {

	private final Publications publications;

	PublicationController(Publications publications) {
		this.publications = publications;
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void publish(@PathVariable String number, Viewer viewer) {
		viewer.require(Roles.STANDING_BODY);
		this.publications.publish(number, viewer.username());
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void unpublish(@PathVariable String number, Viewer viewer) {
		viewer.require(Roles.STANDING_BODY);
		this.publications.unpublish(number, viewer.username());
	}

}
