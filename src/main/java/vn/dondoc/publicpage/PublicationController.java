package vn.dondoc.publicpage;

import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Where the standing body marks what is public, from the directive's page or a program.
 */
@Controller
class PublicationController {

	private final Publications publications;

	PublicationController(Publications publications) {
		this.publications = publications;
	}

	@PutMapping("/api/directives/{number}/publication")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void publish(@PathVariable String number, Viewer viewer) {
		viewer.require(Roles.STANDING_BODY);
		this.publications.publish(number, viewer.username());
	}

	@DeleteMapping("/api/directives/{number}/publication")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void unpublish(@PathVariable String number, Viewer viewer) {
		viewer.require(Roles.STANDING_BODY);
		this.publications.unpublish(number, viewer.username());
	}

	@PostMapping("/directives/{number}/publication")
	String mark(@PathVariable String number, @RequestParam boolean publish, Viewer viewer) {
		if (publish) {
			publish(number, viewer);
		}
		else {
			unpublish(number, viewer);
		}
		return "redirect:/directives/{number}";
	}

}
