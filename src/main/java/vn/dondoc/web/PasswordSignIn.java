package vn.dondoc.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import vn.dondoc.security.ProvenCredentials;
import vn.dondoc.security.SecurityEventKind;
import vn.dondoc.security.SecurityEvents;
import vn.dondoc.security.SignInThrottle;
import vn.dondoc.security.TooManyFailures;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Takes a user name and password, from the page or from a program: throttled, recorded,
 * checked here first and then in the directory where there is one. So local accounts work
 * while the directory does not.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

	/** Attribute of a request whose credentials have been looked at, and recorded. */
	static final String TRIED = PasswordSignIn.class.getName() + ".TRIED";

	private static final String USERNAME = "[\\p{L}\\p{N}._@-]{1,100}";

	private final KnownPeople people;

	private final ObjectProvider<Directory> directory;

	private final SignInThrottle throttle;

	private final ProvenCredentials proven;

	private final SecurityEvents events;

	PasswordSignIn(KnownPeople people, ObjectProvider<Directory> directory, SignInThrottle throttle,
			ProvenCredentials proven, SecurityEvents events) {
		this.people = people;
		this.directory = directory;
		this.throttle = throttle;
		this.proven = proven;
		this.events = events;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	@Override
	public Authentication authenticate(Authentication request) {
		String username = request.getName().strip();
		String password = String.valueOf(request.getCredentials());
		if (!this.proven.contains(username, password)) {
			synchronized (this.proven.turn(username, password)) {
				if (!this.proven.contains(username, password)) {
					return tried(username, password);
				}
			}
		}
		Optional<Authentication> person = check(username, password);
		if (person.isEmpty()) {
			this.proven.remove(username, password);
			return tried(username, password);
		}
		return person.get();
	}

	private Authentication tried(String username, String password) {
		HttpServletRequest request = request();
		request.setAttribute(TRIED, true);
		SignInThrottle.Try attempt;
		try {
			attempt = this.throttle.begin(username, request.getRemoteAddr());
		}
		catch (TooManyFailures ex) {
			this.events.record(SecurityEventKind.SIGN_IN_THROTTLED, username, request, "");
			throw ex;
		}
		Authentication person = checked(username, password, attempt, request);
		this.throttle.succeeded(attempt);
		this.proven.add(username, password);
		if (request.getHeader("Authorization") != null) {
			this.events.record(SecurityEventKind.SIGNED_IN, person.getName(), request, "Basic");
		}
		return person;
	}

	private Authentication checked(String username, String password, SignInThrottle.Try attempt,
			HttpServletRequest request) {
		try {
			return check(username, password).orElseThrow(() -> new BadCredentialsException("Bad credentials"));
		}
		catch (AuthenticationException ex) {
			SecurityEventKind kind = (ex instanceof UnknownPerson) ? SecurityEventKind.UNKNOWN_PERSON
					: SecurityEventKind.SIGN_IN_FAILED;
			this.events.record(kind, username, request, "");
			this.throttle.takeYourTime(attempt);
			throw ex;
		}
		catch (RuntimeException ex) {
			this.throttle.forget(attempt);
			this.events.record(SecurityEventKind.SIGN_IN_FAILED, username, request, "no answer");
			throw new InternalAuthenticationServiceException("Credentials cannot be checked", ex);
		}
	}

	private Optional<Authentication> check(String username, String password) {
		// PostgreSQL refuses a NUL in a text, which would be answered as an error of ours
		if (!username.matches(USERNAME)) {
			return Optional.empty();
		}
		if (this.people.hasPassword(username, password)) {
			return this.people.find(username, WayIn.LOCAL);
		}
		Directory ldap = this.directory.getIfAvailable();
		if (ldap == null) {
			return Optional.empty();
		}
		return ldap.check(username, password)
			.map((known) -> this.people.find(known, WayIn.DIRECTORY).orElseThrow(() -> new UnknownPerson(known)));
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

}
