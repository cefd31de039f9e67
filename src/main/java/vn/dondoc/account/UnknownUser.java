package vn.dondoc.account;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody of this name has been recorded. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownUser extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final String username;

	UnknownUser(String username) {
		this.username = username;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "people.unknown" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { this.username };
	}

}
