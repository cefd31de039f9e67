package vn.dondoc.web;

import java.util.Optional;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import org.springframework.stereotype.Component;

/** A directory of people asked by LDAP: it alone sees the password. */
@Component
@ConditionalOnProperty("dondoc.ldap.url")
@EnableConfigurationProperties(DirectoryProperties.class)
class Directory {

	private final BindAuthenticator authenticator;

	private final DirectoryProperties settings;

	Directory(DirectoryProperties settings) {
		this.settings = settings;
		LdapContextSource source = new LdapContextSource();
		source.setUrl(settings.url());
		source.setBase(settings.base());
		source.setAnonymousReadOnly(settings.managerDn().isEmpty());
		source.setUserDn(settings.managerDn());
		source.setPassword(settings.managerPassword());
		source.setBaseEnvironmentProperties(settings.timeouts());
		source.afterPropertiesSet();
		this.authenticator = new BindAuthenticator(source);
		this.authenticator.setUserSearch(
				new FilterBasedLdapUserSearch(settings.userSearchBase(), settings.userSearchFilter(), source));
	}

	/**
	 * The user name of the one with these credentials; empty when they are wrong.
	 * @throws RuntimeException when the directory cannot be asked
	 */
	Optional<String> check(String username, String password) {
		if (username.isEmpty() || password.isEmpty()) {
			// To many directories a bind without a password is an anonymous one, and
			// succeeds
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(this.authenticator
				.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password))
				.getStringAttribute(this.settings.usernameAttribute()));
		}
		catch (BadCredentialsException | UsernameNotFoundException ex) {
			return Optional.empty();
		}
	}

}
