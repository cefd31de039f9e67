package vn.dondoc.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * The people of the engine's identity. Whoever says that somebody has proven who they
 * are, only they come in.
 */
@Component
class KnownPeople {

	private final IdentityService identity;

	private final Viewers viewers;

	KnownPeople(IdentityService identity, Viewers viewers) {
		this.identity = identity;
		this.viewers = viewers;
	}

	/** Whether this is the person's password here. */
	boolean hasPassword(String username, String password) {
		return this.identity.checkPassword(username, password);
	}

	/** The person as signed in; empty when the system does not know them. */
	Optional<Authentication> find(String username, WayIn way) {
		User user = this.identity.createUserQuery().userId(username).singleResult();
		return Optional.ofNullable(user).map((known) -> signedIn(known, way));
	}

	private Authentication signedIn(User user, WayIn way) {
		Stream<String> roles = Stream.concat(this.viewers.roles(user.getId()).stream(), way.authority().stream());
		return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(user.getId(), fullName(user)), null,
				roles.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
	}

	/** In the order of Tasklist: what the engine calls first name goes first. */
	private static String fullName(User user) {
		String name = Stream.of(user.getFirstName(), user.getLastName())
			.flatMap((part) -> Optional.ofNullable(part).stream())
			.collect(Collectors.joining(" "))
			.strip();
		return name.isEmpty() ? user.getId() : name;
	}

}
