package vn.dondoc.account;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A new password cannot be taken; says what speaks against it, field by field. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
class PasswordRefused extends BindException {

	private static final long serialVersionUID = 1L;

	private static final String OBJECT = "password";

	PasswordRefused() {
		super(new Object(), OBJECT);
	}

	/**
	 * Adds a reason.
	 * @param field of {@link PasswordChange}
	 * @param reason names the text {@code account.password.<reason>}
	 * @param number in the text
	 */
	PasswordRefused because(String field, String reason, long number) {
		addError(new FieldError(OBJECT, field, null, false, new String[] { "account.password." + reason },
				new Object[] { number }, null));
		return this;
	}

}
