package vn.dondoc.web;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.security.core.AuthenticationException;

/** Somebody whom a directory or provider knows, and the system does not. */
class UnknownPerson extends AuthenticationException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	UnknownPerson(String username) {
		super(username);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "signIn.unknown" };
	}

}
