package vn.dondoc.review;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was entered is not enough, or cannot be taken; the cause names the fields. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
class WrongEntries extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final String code;

	WrongEntries(String code, BindingResult wrong) {
		super(new BindException(wrong));
		this.code = code;
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.code };
	}

}
