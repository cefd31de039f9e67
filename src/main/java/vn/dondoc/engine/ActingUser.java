package vn.dondoc.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.stereotype.Component;

/** Who makes the engine do what it does just now. */
@Component
public class ActingUser {

	private final IdentityService identity;

	ActingUser(IdentityService identity) {
		this.identity = identity;
	}

	/**
	 * The user name.
	 * @throws IllegalStateException when nobody is signed in at the engine, as in a job
	 */
	public String name() {
		Authentication authentication = this.identity.getCurrentAuthentication();
		if (authentication == null || authentication.getUserId() == null) {
			throw new IllegalStateException("No user acts here");
		}
		return authentication.getUserId();
	}

}
