package vn.dondoc.review;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A review that cannot be opened as things stand. */
@ResponseStatus(HttpStatus.CONFLICT)
class ReviewRefused extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final String argument;

	ReviewRefused(String code, String argument) {
		super(code + " " + argument);
		this.code = code;
		this.argument = argument;
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.code };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { this.argument };
	}

}
