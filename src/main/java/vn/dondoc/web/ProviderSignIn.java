package vn.dondoc.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.security.SecurityEventKind;
import vn.dondoc.security.SecurityEvents;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Sign-in by OpenID Connect, where a provider is configured. Its word counts for who
 * somebody is; what they may do is decided here, and nobody is made known by it.
 */
@Component
class ProviderSignIn {

	private final ObjectProvider<ClientRegistrationRepository> providers;

	private final KnownPeople people;

	private final SignedInAnswer signedIn;

	private final SignInRefused refused;

	private final SecurityEvents events;

	private final String claim;

	private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	ProviderSignIn(ObjectProvider<ClientRegistrationRepository> providers, KnownPeople people, SignedInAnswer signedIn,
			SignInRefused refused, SecurityEvents events,
			@Value("${dondoc.oidc.username-claim:preferred_username}") String claim) {
		this.providers = providers;
		this.people = people;
		this.signedIn = signedIn;
		this.refused = refused;
		this.events = events;
		this.claim = claim;
	}

	void offer(HttpSecurity http) throws Exception {
		if (this.providers.getIfAvailable() != null) {
			http.oauth2Login((login) -> login.loginPage(SecuritySetup.SIGN_IN)
				.authorizedClientRepository(new NoClients())
				.successHandler(this::proven)
				.failureHandler(this::failed));
		}
	}

	private void proven(HttpServletRequest request, HttpServletResponse response, Authentication token)
			throws IOException, ServletException {
		String username = String.valueOf(((OAuth2User) token.getPrincipal()).<Object>getAttribute(this.claim));
		Optional<Authentication> person = this.people.find(username, WayIn.PROVIDER);
		// The same as for everybody else from here on; the provider's tokens are not kept
		SecurityContextImpl context = new SecurityContextImpl(person.orElse(null));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
		if (person.isPresent()) {
			this.signedIn.onAuthenticationSuccess(request, response, person.get());
			return;
		}
		request.getSession().invalidate();
		this.events.record(SecurityEventKind.UNKNOWN_PERSON, username, request, this.claim);
		this.refused.onAuthenticationFailure(request, response, new UnknownPerson(username));
	}

	private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		this.events.record(SecurityEventKind.SIGN_IN_FAILED, null, request, ex.getMessage());
		this.refused.onAuthenticationFailure(request, response, ex);
	}

}
