package vn.dondoc.web;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.servlet.http.HttpServletRequest;
import vn.dondoc.security.TooManyFailures;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page before all others, with the reason why a person is there. */
@Controller
class SignInPage {

	private static final List<String> PROBLEMS = List.of("unknown", "unavailable", "provider", "error");

	/** Parameters by the text they stand for. */
	private static final Map<String, String> NOTICES = Map.of("signed-out", "signIn.signedOut", "signed-out-everywhere",
			"signIn.signedOutEverywhere", "password-changed", "signIn.passwordChanged", "password-reset",
			"signIn.passwordReset", "rights-changed", "signIn.rightsChanged", "ended", "signIn.ended");

	private final ObjectProvider<InMemoryClientRegistrationRepository> providers;

	SignInPage(ObjectProvider<InMemoryClientRegistrationRepository> providers) {
		this.providers = providers;
	}

	@GetMapping(SecuritySetup.SIGN_IN)
	String signIn(HttpServletRequest request, Model model) {
		PROBLEMS.stream()
			.filter((reason) -> request.getParameter(reason) != null)
			.findFirst()
			.ifPresent((reason) -> model.addAttribute("problem", "signIn." + reason));
		NOTICES.entrySet()
			.stream()
			.filter((notice) -> request.getParameter(notice.getKey()) != null)
			.findFirst()
			.ifPresent((notice) -> model.addAttribute("notice", notice.getValue()));
		String wait = request.getParameter("throttled");
		if (wait != null && wait.matches("[0-9]{1,6}")) {
			model.addAttribute("wait", TooManyFailures.minutes(Long.parseLong(wait)));
		}
		model.addAttribute("providers", providers());
		return "sign-in";
	}

	/** Names of those who can say who somebody is, by where to ask. */
	private List<Provider> providers() {
		return this.providers.stream()
			.flatMap((repository) -> StreamSupport.stream(repository.spliterator(), false))
			.map(SignInPage::provider)
			.toList();
	}

	private static Provider provider(ClientRegistration registration) {
		return new Provider("/oauth2/authorization/" + registration.getRegistrationId(), registration.getClientName());
	}

	/**
	 * A provider of OpenID Connect.
	 *
	 * @param path where sign-in by it begins
	 * @param name as the setting gives it
	 */
	record Provider(String path, String name) {
	}

}
