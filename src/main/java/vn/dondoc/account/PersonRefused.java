package vn.dondoc.account;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A person cannot be recorded so; says what speaks against it, field by field. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
class PersonRefused extends BindException {

	private static final long serialVersionUID = 1L;

	private static final String OBJECT = "person";

	PersonRefused() {
		super(new Object(), OBJECT);
	}

	/**
	 * Adds a reason.
	 * @param field of {@link PersonEntry}
	 * @param code of the text
	 */
	PersonRefused because(String field, String code, Object... arguments) {
		addError(new FieldError(OBJECT, field, null, false, new String[] { code }, arguments, null));
		return this;
	}

}
