package vn.dondoc.web;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A parameter holds control characters; the message is its name. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class UnwritableText extends RuntimeException implements MessageSourceResolvable {

	static final String CODE = "unwritable";

	private static final long serialVersionUID = 1L;

	UnwritableText(String parameter) {
		super(parameter);
	}

	@Override
	public String[] getCodes() {
		return new String[] { CODE };
	}

}
