package vn.dondoc.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that belong to no feature. */
@Controller
class HomePage {

	@GetMapping("/")
	String home() {
		return "home";
	}

	@GetMapping(SecuritySetup.SIGN_IN)
	String signIn() {
		return "sign-in";
	}

}
