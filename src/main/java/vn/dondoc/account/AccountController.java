package vn.dondoc.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import vn.dondoc.security.OpenSession;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same for programs. */
@RestController
class AccountController {

	private final Account account;

	AccountController(Account account) {
		this.account = account;
	}

	@GetMapping("/api/account/sessions")
	List<OpenSession> sessions(Viewer viewer, HttpServletRequest request) {
		return this.account.sessions(viewer.username(), request);
	}

	@DeleteMapping("/api/account/sessions")
	Ended signOutEverywhere(Viewer viewer, HttpServletRequest request) {
		return new Ended(this.account.signOutEverywhere(viewer.username(), viewer.username(), request));
	}

	@DeleteMapping("/api/people/{username}/sessions")
	Ended signOut(@PathVariable String username, Viewer viewer, HttpServletRequest request) {
		viewer.require(Roles.ADMINISTRATOR);
		return new Ended(this.account.signOutEverywhere(username, viewer.username(), request));
	}

	@PostMapping("/api/account/password")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void change(@RequestBody PasswordChange wish, Viewer viewer, HttpServletRequest request) throws PasswordRefused {
		this.account.change(viewer.username(), wish, request);
	}

	/** How many sessions were ended. */
	record Ended(int ended) {
	}

}
