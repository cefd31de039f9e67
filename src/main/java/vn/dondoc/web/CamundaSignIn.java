package vn.dondoc.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks a username and password against the engine's identity. */
@Component
class CamundaSignIn implements AuthenticationProvider {

	private final IdentityService identity;

	private final Viewers viewers;

	CamundaSignIn(IdentityService identity, Viewers viewers) {
		this.identity = identity;
		this.viewers = viewers;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	@Override
	public Authentication authenticate(Authentication request) {
		String username = request.getName().strip();
		String password = String.valueOf(request.getCredentials());
		// PostgreSQL refuses a NUL in a text, which would be answered as an error of ours
		if (username.chars().anyMatch(Character::isISOControl) || !this.identity.checkPassword(username, password)) {
			throw new BadCredentialsException("Bad credentials");
		}
		SignedIn person = new SignedIn(username, fullName(username));
		return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities(username));
	}

	private String fullName(String username) {
		User user = this.identity.createUserQuery().userId(username).singleResult();
		String name = Stream.of(user.getLastName(), user.getFirstName())
			.flatMap((part) -> Optional.ofNullable(part).stream())
			.collect(Collectors.joining(" "))
			.strip();
		return name.isEmpty() ? username : name;
	}

	private List<? extends GrantedAuthority> authorities(String username) {
		return this.viewers.roles(username).stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
	}

}
