package vn.dondoc.publicpage;

import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The button on the page of a directive by which the standing body marks it. */
@Controller
class PublicationForm {

	private final Publications publications;

	PublicationForm(Publications publications) {
		this.publications = publications;
	}

	@PostMapping("/directives/{number}/publication")
	String mark(@PathVariable String number, @RequestParam boolean publish, Viewer viewer) {
		viewer.require(Roles.STANDING_BODY);
		if (publish) {
			this.publications.publish(number, viewer.username());
		}
		else {
			this.publications.unpublish(number, viewer.username());
		}
		return "redirect:/directives/{number}";
	}

}
