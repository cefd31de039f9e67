package vn.dondoc.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page before all others. */
@Controller
class SignInPage {

	@GetMapping(SecuritySetup.SIGN_IN)
	String signIn() {
		return "sign-in";
	}

}
