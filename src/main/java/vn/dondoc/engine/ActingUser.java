package vn.dondoc.engine;

import java.util.Optional;

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
		return ifAny().orElseThrow(() -> new IllegalStateException("No user acts here"));
	}

	/**
	 * Does in nobody's name what our own rules have allowed: the engine hides from
	 * whoever acts what belongs to agencies that are not theirs.
	 */
	public void aside(Runnable work) {
		Authentication person = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			work.run();
		}
		finally {
			if (person != null) {
				this.identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
			}
		}
	}

	/** The user name, when a person acts and not a job or code of ours. */
	public Optional<String> ifAny() {
		return Optional.ofNullable(this.identity.getCurrentAuthentication()).map(Authentication::getUserId);
	}

}
