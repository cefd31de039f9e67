package vn.dondoc.engine;

import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/** One thing that a password has to be, given the name of its user. */
class PasswordRule implements PasswordPolicyRule {

	private final String placeholder;

	private final Map<String, String> parameters;

	private final BiPredicate<String, String> holds;

	private final BooleanSupplier chosenByAPerson;

	PasswordRule(String placeholder, Map<String, String> parameters, BooleanSupplier chosenByAPerson,
			BiPredicate<String, String> holds) {
		this.placeholder = placeholder;
		this.parameters = parameters;
		this.chosenByAPerson = chosenByAPerson;
		this.holds = holds;
	}

	boolean holds(String password, String username) {
		return this.holds.test(password, username);
	}

	@Override
	public String getPlaceholder() {
		return this.placeholder;
	}

	@Override
	public Map<String, String> getParameters() {
		return this.parameters;
	}

	@Override
	public boolean execute(String password) {
		return !this.chosenByAPerson.getAsBoolean() || holds(password, "");
	}

	@Override
	public boolean execute(String password, User user) {
		String username = (user != null && user.getId() != null) ? user.getId() : "";
		return !this.chosenByAPerson.getAsBoolean() || holds(password, username);
	}

}
