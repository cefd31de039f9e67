package vn.dondoc.web;

import java.util.Set;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is asking, for scripts that show each role what is for it. */
@RestController
class MeController {

	@GetMapping("/api/me")
	Me me(Viewer viewer) {
		return new Me(viewer.username(), viewer.roles());
	}

	/** The signed-in person. */
	record Me(String username, Set<String> roles) {
	}

}
