package vn.dondoc.organisation;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.engine.PasswordRules;

/** Passwords that are kept here, in the engine's identity. */
@Service
public class Passwords {

	private final IdentityService identity;

	private final PasswordRules rules;

	Passwords(IdentityService identity, PasswordRules rules) {
		this.identity = identity;
		this.rules = rules;
	}

	/** Whether this is the person's password. */
	public boolean matches(String username, String password) {
		return this.identity.checkPassword(username, password);
	}

	/** Least number of characters. */
	public int shortest() {
		return this.rules.shortest();
	}

	/**
	 * What speaks against a new password: any of length, username, common, same; empty
	 * when nothing does.
	 */
	public List<String> against(String username, String current, String next) {
		List<String> broken = new ArrayList<>(this.rules.broken(next, username));
		if (next.equals(current)) {
			broken.add("same");
		}
		return broken;
	}

	/** Sets a person's password. */
	@Transactional
	public void change(String username, String next) {
		User user = this.identity.createUserQuery().userId(username).singleResult();
		user.setPassword(next);
		this.identity.saveUser(user);
	}

}
