package vn.dondoc.engine;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one policy for passwords that people choose, on our page and in the engine's
 * administration. What the application itself gives out, to be tried with, is free of it.
 */
@Component
public class PasswordRules extends AbstractProcessEnginePlugin implements PasswordPolicy {

	/** Longer ones would only keep the processor busy. */
	private static final int LONGEST = 200;

	private final int shortest;

	private final List<PasswordRule> rules;

	private ProcessEngineConfigurationImpl engine;

	PasswordRules(@Value("${dondoc.password.min-length:12}") int shortest) {
		this.shortest = shortest;
		// The engine's administration has words for the first two and shows the third as
		// it is
		this.rules = List.of(
				rule("PASSWORD_POLICY_LENGTH", Map.of("minLength", String.valueOf(shortest)), this::hasLength),
				rule("PASSWORD_POLICY_USER_DATA", Map.of(),
						(password, username) -> !CommonPasswords.isMadeOf(password, username)),
				rule("Không thuộc các mật khẩu nhiều người dùng", Map.of(),
						(password, username) -> !CommonPasswords.contains(password)));
	}

	public int shortest() {
		return this.shortest;
	}

	/** Names of the rules that a password breaks: length, username, common. */
	public List<String> broken(String password, String username) {
		List<String> names = List.of("length", "username", "common");
		return names.stream().filter((name) -> !this.rules.get(names.indexOf(name)).holds(password, username)).toList();
	}

	@Override
	public List<PasswordPolicyRule> getRules() {
		return List.copyOf(this.rules);
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		this.engine = configuration;
		configuration.setPasswordPolicy(this);
		configuration.setEnablePasswordPolicy(true);
	}

	private boolean hasLength(String password, String username) {
		int length = password.codePointCount(0, password.length());
		return length >= this.shortest && length <= LONGEST;
	}

	private PasswordRule rule(String placeholder, Map<String, String> parameters, BiPredicate<String, String> holds) {
		return new PasswordRule(placeholder, parameters, this::isChosenByAPerson, holds);
	}

	private boolean isChosenByAPerson() {
		return this.engine.getIdentityService().getCurrentAuthentication() != null;
	}

}
