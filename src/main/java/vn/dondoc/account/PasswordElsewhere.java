package vn.dondoc.account;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The person has signed in by a directory or provider; their password is changed there.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class PasswordElsewhere extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	@Override
	public String[] getCodes() {
		return new String[] { "account.password.elsewhere" };
	}

}
